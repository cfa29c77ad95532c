package io.finopsbot.integrations.jira.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a moment as Jira writes it: {@code 2026-11-25T10:02:03.123+0000}. */
public final class JiraTime extends ValueDeserializer<Instant> {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSX");

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
        return of(parser.getString());
    }

    static Instant of(String text) {
        return OffsetDateTime.parse(text, FORM).toInstant();
    }
}

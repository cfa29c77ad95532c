package io.finopsbot.sandbox.jira;

import java.time.Instant;
import org.springframework.core.io.ByteArrayResource;

/** A file on an issue. */
public record Attachment(
        String id, String author, Instant created, String name, String mediaType, ByteArrayResource content) {}

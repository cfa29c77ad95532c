package io.finopsbot.sandbox.slack.show;

import io.finopsbot.sandbox.page.Row;
import io.finopsbot.sandbox.slack.blocks.Names;
import io.finopsbot.sandbox.slack.team.Channel;
import io.finopsbot.sandbox.slack.team.Messages;
import io.finopsbot.sandbox.slack.team.SlackMessage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The messages of a channel as rows of the state page. */
@Component
class MessageRows {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private final Messages messages;
    private final BlockParts parts;
    private final Names names;

    MessageRows(Messages messages, BlockParts parts, Names names) {
        this.messages = messages;
        this.parts = parts;
        this.names = names;
    }

    List<Row> of(Channel channel) {
        return messages.all(channel.id()).stream().map(this::row).toList();
    }

    private Row row(SlackMessage message) {
        String author = names.person(message.author());
        String thread = message.isTopLevel() ? "" : " · in the thread of " + message.threadTs();
        String onlyFor = message.onlyFor() == null ? "" : " · only for " + names.person(message.onlyFor());
        String heading = author + " · " + time(message.ts()) + " · " + message.ts() + thread + onlyFor;
        return new Row(message.channel() + "-" + message.ts(), heading, parts.of(message.text(), message.blocks()));
    }

    private static String time(String ts) {
        return TIME.format(Instant.ofEpochSecond(Long.parseLong(ts.replaceFirst("\\..*", ""))));
    }
}

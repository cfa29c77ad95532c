package io.finopsbot.sandbox.slack.show;

import io.finopsbot.sandbox.page.Row;
import io.finopsbot.sandbox.page.StateSection;
import io.finopsbot.sandbox.slack.blocks.Names;
import io.finopsbot.sandbox.slack.team.Channel;
import io.finopsbot.sandbox.slack.team.Channels;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(20)
class DirectSection implements StateSection {
    private final Channels channels;
    private final MessageRows rows;
    private final Names names;

    DirectSection(Channels channels, MessageRows rows, Names names) {
        this.channels = channels;
        this.rows = rows;
        this.names = names;
    }

    @Override
    public String title() {
        return "Slack direct messages";
    }

    @Override
    public List<Row> rows() {
        return channels.all().stream()
                .filter(Channel::isDirect)
                .flatMap(channel -> rows.of(channel).stream().map(row -> named(channel, row)))
                .toList();
    }

    private Row named(Channel channel, Row row) {
        String partner = names.person(Objects.requireNonNull(channel.partner()));
        return new Row(row.anchor(), "With " + partner + " · " + row.heading(), row.parts());
    }
}

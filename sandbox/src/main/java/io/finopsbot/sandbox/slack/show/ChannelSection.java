package io.finopsbot.sandbox.slack.show;

import io.finopsbot.sandbox.page.Row;
import io.finopsbot.sandbox.page.StateSection;
import io.finopsbot.sandbox.slack.team.Channel;
import io.finopsbot.sandbox.slack.team.Channels;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class ChannelSection implements StateSection {
    private final Channels channels;
    private final MessageRows rows;

    ChannelSection(Channels channels, MessageRows rows) {
        this.channels = channels;
        this.rows = rows;
    }

    @Override
    public String title() {
        return "Slack channels";
    }

    @Override
    public List<Row> rows() {
        return channels.all().stream()
                .filter(channel -> !channel.isDirect())
                .flatMap(channel -> rows.of(channel).stream().map(row -> named(channel, row)))
                .toList();
    }

    private static Row named(Channel channel, Row row) {
        return new Row(row.anchor(), "#" + channel.name() + " · " + row.heading(), row.parts());
    }
}

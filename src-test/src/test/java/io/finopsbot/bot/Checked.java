package io.finopsbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.slack.blocks.BlockKit;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What holds for everything that the bot says in Slack: Slack takes it, and nothing that people typed is alive in it. */
public final class Checked {
    /** What fires when it is not escaped: a call to the whole channel, a mention, a link. */
    public static final String HOSTILE = "<!channel> & <@U1>";

    private static final int LONGEST_TEXT = 4_000;
    /** The types of text in which Slack reads no markup; the last is a part of rich text. */
    private static final List<String> DEAD = List.of("plain_text", "raw_text", "text");

    private Checked() {}

    /** A message that Slack takes. */
    public static JsonNode message(JsonNode message) {
        assertThat(BlockKit.faultsOfMessage(message.path("blocks"))).isEmpty();
        assertThat(message.path("blocks").isEmpty()).isFalse();
        assertThat(message.path("text").asString()).isNotBlank().hasSizeLessThan(LONGEST_TEXT);
        assertThat(alive(message)).noneMatch(text -> text.contains("<!") || text.contains("<@U1>"));
        return message;
    }

    /** A form that Slack takes. */
    public static JsonNode view(JsonNode view) {
        assertThat(BlockKit.faultsOfView(view)).isEmpty();
        assertThat(alive(view)).noneMatch(text -> text.contains("<!") || text.contains("<@U1>"));
        return view;
    }

    /** All texts in which Slack reads markup. */
    private static List<String> alive(JsonNode node) {
        List<String> texts = new ArrayList<>();
        JsonNode text = node.path("text");
        if (text.isString() && !DEAD.contains(node.path("type").asString(""))) {
            texts.add(text.asString());
        }
        node.forEach(child -> texts.addAll(alive(child)));
        return texts;
    }
}

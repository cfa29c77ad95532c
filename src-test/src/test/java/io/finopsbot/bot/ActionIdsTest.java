package io.finopsbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import io.finopsbot.bot.slack.Feature;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whatever people can press, choose or send, in anything that the bot says, has exactly one handler; and no handler waits in vain. */
@SuppressWarnings("NullAway.Init") // JUnit starts the bot before all tests
class ActionIdsTest {
    private static Listening app;
    private static List<JsonNode> said;

    @BeforeAll
    static void listen(@TempDir Path folder) {
        app = new Listening();
        try (RunningBot bot = new RunningBot(folder, Map.of())) {
            bot.beans(Feature.class).values().forEach(feature -> feature.register(app));
        }
        said = Renderings.all().stream()
                .flatMap(rendering -> Stream.of(1, 250).map(rendering.of()::apply))
                .toList();
    }

    @Test
    void everyActionHasExactlyOneHandler() {
        Set<String> actions = new TreeSet<>();
        said.forEach(message -> message.path("blocks").forEach(block -> actions(block, actions)));

        assertThat(app.actions).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(actions).isEqualTo(new TreeSet<>(app.actions));
    }

    @Test
    void everyFormHasExactlyOneHandler() {
        Set<String> forms = new TreeSet<>();
        said.stream()
                .filter(view -> view.has("submit"))
                .forEach(view -> forms.add(view.path("callback_id").asString()));

        assertThat(app.forms).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        assertThat(forms).isEqualTo(new TreeSet<>(app.forms));
    }

    @Test
    void everythingTypedComesInByOneCommand() {
        assertThat(app.commands).containsExactly("/finops");
    }

    /** Slack tells of an action outside of inputs always, of an input's only if it is asked to. */
    private static void actions(JsonNode block, Set<String> actions) {
        boolean tells = !block.path("type").asString().equals("input")
                || block.path("dispatch_action").asBoolean(false);
        if (tells) {
            actions.addAll(block.findValuesAsString("action_id"));
        }
    }

    /** A Bolt app that notes what it is asked to listen to. */
    private static final class Listening extends App {
        private final List<String> actions = new ArrayList<>();
        private final List<String> forms = new ArrayList<>();
        private final List<String> commands = new ArrayList<>();

        Listening() {
            super(AppConfig.builder()
                    .singleTeamBotToken("xoxb")
                    .signingSecret("secret")
                    .build());
        }

        @Override
        public App blockAction(String actionId, BlockActionHandler handler) {
            actions.add(actionId);
            return super.blockAction(actionId, handler);
        }

        @Override
        public App viewSubmission(String callbackId, ViewSubmissionHandler handler) {
            forms.add(callbackId);
            return super.viewSubmission(callbackId, handler);
        }

        @Override
        public App command(String command, SlashCommandHandler handler) {
            commands.add(command);
            return super.command(command, handler);
        }
    }
}

package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.blocks.BlockKit;
import io.finopsbot.sandbox.slack.team.NotSeen;
import io.finopsbot.sandbox.slack.team.SlackView;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the bot for the options of a menu that has none of its own. */
final class Suggestions {
    /** Slack's value where the app sets none. */
    private static final int SHORTEST_QUERY = 3;

    private final SlackClient client;
    private final Person person;

    Suggestions(SlackClient client, Person person) {
        this.client = client;
        this.person = person;
    }

    List<JsonNode> of(SlackView view, FormState state, Widget menu, String typed) {
        int shortest = menu.element().path("min_query_length").asInt(SHORTEST_QUERY);
        if (typed.length() < shortest) {
            throw new NotSeen("'" + menu.label() + "' shows nothing before " + shortest + " characters are typed.");
        }
        Reply reply = client.pen().send(client.payloads().suggestion(person, view, state.values(), menu, typed));
        if (!reply.acknowledged()) {
            throw new NotSeen("'" + menu.label() + "' shows no options: " + reply.failure() + ".");
        }
        return Options.of(checked(menu, reply.body()));
    }

    private static JsonNode checked(Widget menu, String body) {
        try {
            JsonNode answer = JsonMapper.shared().readTree(body);
            List<String> faults = BlockKit.faultsOfOptions(answer);
            if (faults.isEmpty()) {
                return answer;
            }
            throw new NotSeen("'" + menu.label() + "' shows no options: " + faults + ".");
        } catch (JacksonException e) {
            throw new NotSeen("'" + menu.label() + "' shows no options, as the bot answered: " + body);
        }
    }
}

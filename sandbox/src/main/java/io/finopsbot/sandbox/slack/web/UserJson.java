package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.people.Person.Standing;
import io.finopsbot.sandbox.slack.team.SlackApp;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** A person as the Web API shows them. */
public final class UserJson {
    /** The team of people from outside, who are here through a shared channel. */
    private static final String OTHER_TEAM = "T0ELSEWHERE";

    private UserJson() {}

    static ObjectNode of(Person person) {
        Standing standing = person.standing();
        ObjectNode json = base(person.slackId(), handle(person), person.name(), standing == Standing.BOT)
                .put("team_id", team(person))
                .put("deleted", standing == Standing.DEACTIVATED)
                .put("is_restricted", standing == Standing.GUEST)
                .put("is_stranger", standing == Standing.STRANGER);
        ((ObjectNode) json.path("profile")).put("email", person.email());
        return json;
    }

    static ObjectNode bot() {
        ObjectNode json = base(SlackApp.BOT_USER, SlackApp.BOT_NAME, "FinOps Bot", true);
        ((ObjectNode) json.path("profile")).put("bot_id", SlackApp.BOT_ID).put("api_app_id", SlackApp.APP_ID);
        return json;
    }

    public static String team(Person person) {
        return person.standing() == Standing.STRANGER ? OTHER_TEAM : SlackApp.TEAM_ID;
    }

    public static String handle(Person person) {
        return person.name().toLowerCase(Locale.ROOT).replace(' ', '.');
    }

    private static ObjectNode base(String id, String handle, String name, boolean bot) {
        ObjectNode json = Answers.empty()
                .put("id", id)
                .put("team_id", SlackApp.TEAM_ID)
                .put("name", handle)
                .put("real_name", name)
                .put("deleted", false)
                .put("tz", "Europe/Berlin")
                .put("is_admin", false)
                .put("is_owner", false)
                .put("is_restricted", false)
                .put("is_ultra_restricted", false)
                .put("is_bot", bot)
                .put("is_app_user", false);
        json.putObject("profile")
                .put("real_name", name)
                .put("display_name", name)
                .put("team", SlackApp.TEAM_ID);
        return json;
    }
}

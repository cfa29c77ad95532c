package io.finopsbot.bot.wiring;

import io.finopsbot.bot.people.RoleList;
import io.finopsbot.bot.slack.SlackSettings;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.readiness.Setting;
import io.finopsbot.workflows.readiness.SettingsPart;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the bot itself is set by: Slack, the roles, the time zone, the port, the configuration file. */
public final class BotSettings implements SettingsPart {
    private static final int HIGHEST_PORT = 65_535;

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.secret(
                        "FINOPS_SLACK_BOT_TOKEN",
                        "the bot's token for Slack's Web API (xoxb-…)",
                        "api.slack.com/apps, your app, OAuth & Permissions."),
                new Setting(
                        "FINOPS_SLACK_SIGNING_SECRET",
                        "what Slack signs its requests with; not needed with FINOPS_SLACK_APP_TOKEN",
                        "api.slack.com/apps, your app, Basic Information.",
                        "",
                        true,
                        value -> Optional.empty()),
                new Setting(
                        "FINOPS_SLACK_APP_TOKEN",
                        "the app-level token (xapp-…) for Socket Mode, where Slack cannot call the bot",
                        "api.slack.com/apps, your app, Basic Information, App-Level Tokens.",
                        "",
                        true,
                        value -> Optional.empty()),
                Setting.optional(
                        "FINOPS_SLACK_API_URL",
                        "the address of Slack's Web API, ending in a slash",
                        "Leave it out for Slack itself.",
                        SlackSettings.SLACK,
                        BotSettings::address),
                Setting.required(
                        "FINOPS_SLACK_CHANNEL",
                        "the id of the FinOps channel, where cards and digests go",
                        "In Slack, open the channel's details; the id (C…) is at the bottom. Invite the bot into it.",
                        value -> matches(value, "[CG][A-Z0-9]+", "is no channel id (C…)")),
                Setting.required(
                        "FINOPS_LEADS",
                        "who the FinOps Leads are: user groups (S…) or people (U…), separated by commas",
                        "In Slack, the id of a group is in its menu under Copy group ID.",
                        BotSettings::roles),
                Setting.required(
                        "FINOPS_ENGINEERS",
                        "who the Cloud Engineers are: user groups (S…) or people (U…), separated by commas",
                        "In Slack, the id of a group is in its menu under Copy group ID.",
                        BotSettings::roles),
                Setting.optional(
                        "FINOPS_BREAK_GLASS_GROUP",
                        "who may, in an emergency, do one step that separation of duties forbids: a user group (S…)",
                        "Leave it out: nobody may. In Slack, the id of a group is in its menu under Copy group ID.",
                        "",
                        value -> matches(value, "S[A-Z0-9]+", "is no user group's id (S…)")),
                Setting.optional(
                        "FINOPS_AUDITORS",
                        "who may read everything and do nothing by it: user groups (S…) or people (U…), separated by commas",
                        "Leave it out: nobody. In Slack, the id of a group is in its menu under Copy group ID.",
                        "",
                        BotSettings::roles),
                Setting.optional(
                        "FINOPS_TIME_ZONE",
                        "in which time zone the weekly digest is sent, such as Europe/Berlin",
                        "It only says when messages are sent; costs are always UTC.",
                        "UTC",
                        BotSettings::zone),
                Setting.required(
                        "FINOPS_CONFIG",
                        "the YAML file with organisation, accounts, regions, models and mappings",
                        "Copy finops.sample.yaml and fill it in.",
                        value -> Optional.empty()),
                Setting.optional(
                        "FINOPS_WORDS",
                        "a properties file with sentences of your own in place of ours",
                        "The keys are those of words.properties.",
                        "",
                        BotSettings::words),
                Setting.optional(
                        "SERVER_PORT",
                        "the port that Slack and Jira call",
                        "Any free port.",
                        "8080",
                        BotSettings::port));
    }

    @Override
    public Set<String> sections() {
        return DirectoryPaths.SECTIONS;
    }

    @Override
    public List<String> problems(Map<String, String> file) {
        return DirectoryProblems.of(file);
    }

    private static Optional<String> roles(String value) {
        return RoleList.isValid(value) ? Optional.empty() : Optional.of("is no list of ids (S…, U…)");
    }

    private static Optional<String> zone(String value) {
        try {
            ZoneId.of(value);
            return Optional.empty();
        } catch (DateTimeException unknown) {
            return Optional.of("is no time zone");
        }
    }

    private static Optional<String> words(String file) {
        try {
            Words.standard().overriddenBy(Path.of(file));
            return Optional.empty();
        } catch (IllegalArgumentException | UncheckedIOException wrong) {
            return Optional.of("cannot be used (" + wrong.getMessage() + ")");
        }
    }

    private static Optional<String> port(String value) {
        boolean valid = value.matches("\\d{1,5}") && Integer.parseInt(value) <= HIGHEST_PORT;
        return valid ? Optional.empty() : Optional.of("is no port number");
    }

    private static Optional<String> address(String value) {
        try {
            String scheme = URI.create(value).getScheme();
            return "http".equals(scheme) || "https".equals(scheme)
                    ? Optional.empty()
                    : Optional.of("is no http address");
        } catch (IllegalArgumentException malformed) {
            return Optional.of("is no http address");
        }
    }

    private static Optional<String> matches(String value, String pattern, String wrong) {
        return value.matches(pattern) ? Optional.empty() : Optional.of(wrong);
    }
}

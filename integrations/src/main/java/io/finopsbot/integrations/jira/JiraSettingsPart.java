package io.finopsbot.integrations.jira;

import io.finopsbot.workflows.readiness.Setting;
import io.finopsbot.workflows.readiness.SettingsPart;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has to be set for Jira. */
public final class JiraSettingsPart implements SettingsPart {
    private static final String DURATION = "is no length of time such as 30 (seconds) or PT2M";

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.required(
                        JiraEnvironment.URL,
                        "the address of your Jira site",
                        "Open Jira in a browser and copy the address up to the first slash after the host, such as"
                                + " https://your-team.atlassian.net; with a scoped token use"
                                + " https://api.atlassian.com/ex/jira/<cloud id>.",
                        JiraSettingsPart::address),
                Setting.required(
                        JiraEnvironment.USER,
                        "the e-mail address of the bot's own Jira account",
                        "Make an account for the bot in admin.atlassian.com and give it access to Jira.",
                        value -> wrongIf(!value.contains("@"), "is no e-mail address")),
                Setting.secret(
                        JiraEnvironment.TOKEN,
                        "the API token of that account",
                        "Sign in as that account and make one at"
                                + " https://id.atlassian.com/manage-profile/security/api-tokens."),
                Setting.required(
                        JiraEnvironment.PROJECT,
                        "the key of the project in which engineers get their tasks",
                        "It stands before the number of each issue of the project: FIN of FIN-7.",
                        value -> wrongIf(!value.matches("[A-Z][A-Z0-9_]{0,254}"), "is no project key such as FIN")),
                Setting.optional(
                        JiraEnvironment.SITE,
                        "where people open issues, if that is not FINOPS_JIRA_URL",
                        "Only needed when FINOPS_JIRA_URL begins with https://api.atlassian.com.",
                        "",
                        JiraSettingsPart::address),
                new Setting(
                        JiraEnvironment.WEBHOOK_SECRET,
                        "what Jira signs its webhooks with (without it none are accepted, and Jira is only polled)",
                        "Jira settings, System, WebHooks: make one to <address of the bot>/jira/webhook with a secret,"
                                + " for issues created and updated and comments created.",
                        "",
                        true,
                        value -> wrongIf(value.length() < 16, "is shorter than 16 characters")),
                Setting.optional(
                        JiraEnvironment.POLL,
                        "how often Jira is asked what has changed",
                        "30 seconds unless set.",
                        "30",
                        JiraSettingsPart::duration),
                Setting.optional(
                        JiraEnvironment.LAG,
                        "how long a new issue may be missing from Jira's search",
                        "3 minutes unless set; a shorter time can make an issue twice after a lost answer.",
                        "PT3M",
                        JiraSettingsPart::duration));
    }

    @Override
    public Set<String> sections() {
        return Set.of("jira", "people");
    }

    @Override
    public List<String> problems(Map<String, String> file) {
        return JiraFileCheck.problems(file);
    }

    private static Optional<String> address(String value) {
        try {
            URI address = new URI(value.strip());
            boolean loopback = address.getHost() != null && address.getHost().matches("127\\..*|localhost|\\[::1]");
            boolean http = "https".equals(address.getScheme()) || ("http".equals(address.getScheme()) && loopback);
            return wrongIf(!http || address.getHost() == null || address.getQuery() != null, "is no https address");
        } catch (URISyntaxException e) {
            return Optional.of("is no https address");
        }
    }

    private static Optional<String> duration(String value) {
        return wrongIf(JiraEnvironment.duration(value).isEmpty(), DURATION);
    }

    private static Optional<String> wrongIf(boolean wrong, String sentence) {
        return wrong ? Optional.of(sentence) : Optional.empty();
    }
}

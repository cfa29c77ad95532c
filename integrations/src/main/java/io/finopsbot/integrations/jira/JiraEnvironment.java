package io.finopsbot.integrations.jira;

import static io.finopsbot.integrations.jira.JiraSettings.CONNECT_TIMEOUT;
import static io.finopsbot.integrations.jira.JiraSettings.INDEX_LAG;
import static io.finopsbot.integrations.jira.JiraSettings.POLL_EVERY;
import static io.finopsbot.integrations.jira.JiraSettings.READ_TIMEOUT;

import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** Reads {@link JiraSettings} from environment variables. */
final class JiraEnvironment {
    static final String URL = "FINOPS_JIRA_URL";
    static final String SITE = "FINOPS_JIRA_SITE_URL";
    static final String USER = "FINOPS_JIRA_USER";
    static final String TOKEN = "FINOPS_JIRA_TOKEN";
    static final String PROJECT = "FINOPS_JIRA_PROJECT";
    static final String WEBHOOK_SECRET = "FINOPS_JIRA_WEBHOOK_SECRET";
    static final String POLL = "FINOPS_JIRA_POLL";
    static final String LAG = "FINOPS_JIRA_INDEX_LAG";

    private JiraEnvironment() {}

    /** The settings; what has to be set is known to be set by now. */
    static JiraSettings read(Environment environment) {
        URI url = URI.create(environment.getRequiredProperty(URL).strip());
        return new JiraSettings(
                url,
                text(environment, SITE).map(URI::create).orElse(url),
                environment.getRequiredProperty(USER).strip(),
                environment.getRequiredProperty(TOKEN).strip(),
                environment.getRequiredProperty(PROJECT).strip(),
                text(environment, WEBHOOK_SECRET).orElse(""),
                text(environment, POLL).flatMap(JiraEnvironment::duration).orElse(POLL_EVERY),
                text(environment, LAG).flatMap(JiraEnvironment::duration).orElse(INDEX_LAG),
                CONNECT_TIMEOUT,
                READ_TIMEOUT);
    }

    /** Seconds ({@code 30}) or ISO 8601 ({@code PT30S}), more than nothing; empty if the text is neither. */
    static Optional<Duration> duration(String text) {
        try {
            String value = text.strip();
            Duration duration =
                    value.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(value)) : Duration.parse(value);
            return Optional.of(duration).filter(length -> length.compareTo(Duration.ZERO) > 0);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Environment environment, String name) {
        return Optional.ofNullable(environment.getProperty(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}

package io.finopsbot.bot.wiring;

import io.finopsbot.bot.people.RoleList;
import io.finopsbot.bot.people.SlackRoles;
import io.finopsbot.workflows.readiness.Setting;
import io.finopsbot.workflows.readiness.SettingsPart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at all settings of all parts before anything starts, and says everything that is wrong at once. */
final class SettingsReview {
    private final List<SettingsPart> parts;
    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();
    private @Nullable ConfigurationFile file;

    SettingsReview(List<SettingsPart> parts, Map<String, String> environment) {
        this.parts = parts;
        this.environment = environment;
    }

    /** A review of the parts on the class path. */
    static SettingsReview standard(Map<String, String> environment) {
        return new SettingsReview(
                ServiceLoader.load(SettingsPart.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList(),
                environment);
    }

    /** What is wrong, one sentence each; nothing if the bot may start. */
    List<String> problems() {
        problems.clear();
        parts.stream().flatMap(part -> part.settings().stream()).forEach(this::look);
        slackDoor();
        roleGroups();
        readFile();
        clock();
        return List.copyOf(problems);
    }

    /** The configuration file, once it was reviewed and nothing was wrong. */
    ConfigurationFile file() {
        if (file == null) {
            throw new IllegalStateException("The settings have not been reviewed, or are wrong");
        }
        return file;
    }

    private void look(Setting setting) {
        setting.problem(environment.get(setting.name())).ifPresent(problems::add);
    }

    private void slackDoor() {
        if (isUnset("FINOPS_SLACK_SIGNING_SECRET") && isUnset("FINOPS_SLACK_APP_TOKEN")) {
            problems.add("Neither FINOPS_SLACK_SIGNING_SECRET nor FINOPS_SLACK_APP_TOKEN is set. One of them is how "
                    + "Slack reaches the bot: the first when Slack calls it over HTTP, the second for Socket Mode. "
                    + "Both are on api.slack.com/apps, your app, Basic Information.");
        }
    }

    private void roleGroups() {
        long groups = Stream.of("FINOPS_LEADS", "FINOPS_ENGINEERS", "FINOPS_BREAK_GLASS_GROUP", "FINOPS_AUDITORS")
                .map(name -> RoleList.parse(environment.getOrDefault(name, "")))
                .mapToLong(list -> list.groups().size())
                .sum();
        if (groups > SlackRoles.MOST_GROUPS) {
            problems.add(
                    "FINOPS_LEADS, FINOPS_ENGINEERS, FINOPS_BREAK_GLASS_GROUP and FINOPS_AUDITORS name %d user groups, more than %d: Slack would not answer often "
                                    .formatted(groups, SlackRoles.MOST_GROUPS)
                            + "enough who is in them. Make a group for each role.");
        }
    }

    private void readFile() {
        String path = environment.get("FINOPS_CONFIG");
        if (path == null || path.isBlank()) {
            return;
        }
        try {
            ConfigurationFile read = ConfigurationFile.read(Path.of(path));
            unknownSections(read.values());
            parts.forEach(part -> problems.addAll(part.problems(read.values())));
            file = read;
        } catch (IOException unreadable) {
            problems.add(
                    "FINOPS_CONFIG=%s cannot be read: %s. It is the YAML file with organisation, accounts, models. "
                                    .formatted(path, unreadable.getMessage())
                            + "Copy finops.sample.yaml and fill it in.");
        }
    }

    private void unknownSections(Map<String, String> values) {
        Set<String> known =
                parts.stream().flatMap(part -> part.sections().stream()).collect(Collectors.toCollection(TreeSet::new));
        values.keySet().stream()
                .map(path -> path.split("[.\\[]", 2)[0])
                .distinct()
                .filter(section -> !known.contains(section))
                .forEach(section ->
                        problems.add("The configuration file has a section %s that nobody knows. Known are %s."
                                .formatted(section, String.join(", ", known))));
    }

    /** A bot whose time can be set must not be able to reach anything real. */
    private void clock() {
        if (System.getProperty(OffsetClock.PROPERTY) == null) {
            return;
        }
        Stream.of("FINOPS_SLACK_API_URL", "FINOPS_JIRA_URL", "FINOPS_AWS_ENDPOINT")
                .filter(name -> !isLoopback(environment.get(name)))
                .forEach(name -> problems.add("-D%s is only for the sandbox, but %s is no address of this machine."
                        .formatted(OffsetClock.PROPERTY, name)));
    }

    private static boolean isLoopback(@Nullable String address) {
        try {
            return address != null
                    && URI.create(address).getHost() != null
                    && InetAddress.getByName(URI.create(address).getHost()).isLoopbackAddress();
        } catch (IllegalArgumentException | UnknownHostException notAnAddress) {
            return false;
        }
    }

    private boolean isUnset(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank();
    }
}

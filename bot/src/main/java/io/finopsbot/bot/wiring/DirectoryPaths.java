package io.finopsbot.bot.wiring;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be written into the sections that say who there is and what can be approved. A misspelt word is found here. */
final class DirectoryPaths {
    /** The sections. */
    static final Set<String> SECTIONS = Set.of("hierarchy", "accounts", "regions", "models", "thresholds", "slack");

    private static final Pattern KNOWN = Pattern.compile(String.join(
            "|",
            "hierarchy\\.levels(\\[\\d+])?",
            "hierarchy\\.units(\\[\\d+]\\.(id|name|level|parent|channel|owners(\\[\\d+])?))?",
            "accounts(\\[\\d+]\\.(id|name))?",
            "regions(\\[\\d+])?",
            "models(\\[\\d+]\\.(platform|vendor|name|id|source|date|status|second-approver|reason))?",
            "models\\[\\d+]\\.(regions|portfolios)(\\[\\d+])?",
            "models\\[\\d+]\\.profiles(\\[\\d+]\\.(id|(callable-from|routes-to)(\\[\\d+])?))?",
            "models\\[\\d+]\\.prices(\\[\\d+]\\.(source|date|regions(\\[\\d+])?))?",
            "models\\[\\d+]\\.prices\\[\\d+]\\.((batch-)?(input|output)|cache-(read|write))",
            "thresholds\\.(request-lifetime|portfolio-owner-approval|on-it|reminders(\\[\\d+])?)",
            "slack\\.claude-platform-emoji"));

    private DirectoryPaths() {}

    /** A sentence for each path of these sections that means nothing. */
    static Stream<String> problems(Map<String, String> file) {
        return file.keySet().stream()
                .filter(path -> SECTIONS.contains(path.split("[.\\[]", 2)[0]))
                .filter(path -> !KNOWN.matcher(path).matches())
                .sorted()
                .map(
                        "%s of the configuration file means nothing; see finops.sample.yaml for what there is."
                                ::formatted);
    }
}

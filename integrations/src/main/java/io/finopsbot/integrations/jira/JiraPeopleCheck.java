package io.finopsbot.integrations.jira;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong in the section {@code people} of the configuration file, which ties Jira accounts to Slack people. */
final class JiraPeopleCheck {
    private static final Pattern PATH = Pattern.compile("people\\[(\\d+)]\\.(.+)");

    private JiraPeopleCheck() {}

    static List<String> problems(Map<String, String> file) {
        List<String> problems = new ArrayList<>();
        Map<Integer, Map<String, String>> people = people(file, problems);
        Map<String, Integer> accounts = new HashMap<>();
        people.forEach((index, person) -> {
            String at = "people[" + index + "]";
            require(person.get("slack"), "[UW][A-Z0-9]{1,63}", at + ".slack", "U0123ABCD", problems);
            String jira = person.get("jira");
            require(jira, "\\S{1,100}", at + ".jira", "5b10ac8d82e05b22cc7d4ef5", problems);
            Integer earlier = jira == null ? null : accounts.putIfAbsent(jira, index);
            if (earlier != null) {
                problems.add("%s.jira and people[%d].jira are the same account. An account belongs to one person."
                        .formatted(at, earlier));
            }
        });
        return problems;
    }

    private static Map<Integer, Map<String, String>> people(Map<String, String> file, List<String> problems) {
        Map<Integer, Map<String, String>> people = new TreeMap<>();
        new TreeMap<>(file).forEach((path, value) -> {
            Matcher matcher = PATH.matcher(path);
            if (matcher.matches()) {
                String name = matcher.group(2);
                people.computeIfAbsent(Integer.valueOf(matcher.group(1)), index -> new HashMap<>())
                        .put(name, value.strip());
                if (!name.equals("slack") && !name.equals("jira")) {
                    problems.add(path + " is no setting. A person has slack and jira.");
                }
            }
        });
        return people;
    }

    private static void require(
            @Nullable String value, String form, String path, String example, List<String> problems) {
        if (value == null || !value.matches(form)) {
            problems.add("%s is %s. It ties a Jira account to a person, and looks like %s."
                    .formatted(path, value == null ? "missing" : "\"" + value + "\"", example));
        }
    }
}

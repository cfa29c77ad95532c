package io.finopsbot.workflows.iam;

import java.util.List;
import java.util.Map;

/** How many characters a policy has as IAM counts them: without white space. No name or value in it needs escaping. */
final class PolicySize {
    private static final long AROUND = "{'Version':'2012-10-17','Statement':[]}".length();

    private PolicySize() {}

    static long of(List<PolicyStatement> statements) {
        return AROUND + sum(statements.stream().mapToLong(PolicySize::of).toArray());
    }

    private static long of(PolicyStatement statement) {
        String actions = statement.allOthers() ? "NotAction" : "Action";
        String service = statement.service();
        return sum(
                        member("Sid", text(statement.sid())),
                        member("Effect", text(statement.allows() ? "Allow" : "Deny")),
                        service == null ? 0 : member("Principal", object(Map.of("Service", service))),
                        member(actions, list(statement.actions())),
                        statement.resources().isEmpty() ? 0 : member("Resource", list(statement.resources())),
                        statement.conditions().isEmpty() ? 0 : member("Condition", conditions(statement.conditions())))
                + 2;
    }

    private static long conditions(Map<String, Map<String, String>> operators) {
        return sum(operators.entrySet().stream()
                        .mapToLong(operator -> member(operator.getKey(), object(operator.getValue())))
                        .toArray())
                + 2;
    }

    private static long object(Map<String, String> members) {
        return sum(members.entrySet().stream()
                        .mapToLong(member -> member(member.getKey(), text(member.getValue())))
                        .toArray())
                + 2;
    }

    private static long list(List<String> texts) {
        return sum(texts.stream().mapToLong(PolicySize::text).toArray()) + 2;
    }

    private static long member(String name, long value) {
        return text(name) + 1 + value;
    }

    private static long text(String text) {
        return text.chars()
                        .filter(character -> !Character.isWhitespace(character))
                        .count()
                + 2;
    }

    /** Those that are there, with a comma between each two. */
    private static long sum(long... lengths) {
        long total = 0;
        for (long length : lengths) {
            total += length == 0 ? 0 : length + 1;
        }
        return Math.max(0, total - 1);
    }
}

package io.finopsbot.workflows.iam;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What IAM accepts as a policy (IAM user guide, "IAM and STS quotas" and the API reference of PutRolePolicy), and what we do. */
public final class PolicyRules {
    /** The most characters of all inline policies of a role together, white space not counted. */
    public static final int LONGEST = 10_240;

    private static final Pattern CHARACTERS = Pattern.compile("[\\t\\n\\r\\u0020-\\u00ff]+");
    private static final Pattern NAME = Pattern.compile("[\\w+=,.@-]{1,128}");
    private static final Pattern ARN = Pattern.compile("arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9*-]*:[0-9*]*:.+");
    private static final Pattern ACTION = Pattern.compile("[a-z0-9-]+:[A-Za-z]+");

    private PolicyRules() {}

    /** What is wrong with a policy's document, as the end of a sentence; empty if nothing is. */
    public static Optional<String> problem(String document) {
        if (!CHARACTERS.matcher(document).matches()) {
            return Optional.of("has a character that IAM does not take");
        }
        long length = document.chars()
                .filter(character -> !Character.isWhitespace(character))
                .count();
        return tooLong(length);
    }

    /** What is wrong with its statements, as the end of a sentence; empty if nothing is. */
    public static Optional<String> problem(List<PolicyStatement> statements) {
        return statements.stream()
                .flatMap(statement -> Stream.concat(actions(statement), resources(statement)))
                .findFirst()
                .or(() -> tooLong(PolicySize.of(statements)));
    }

    /** What is wrong with a policy that is put on the same role some day, as the end of a sentence about the first; empty if nothing is. */
    static Optional<String> problemBeside(List<PolicyStatement> statements, List<PolicyStatement> later) {
        long length = PolicySize.of(statements) + PolicySize.of(later);
        return length > LONGEST
                ? Optional.of("has %d characters together with the one that could suspend it, and IAM takes %d"
                        .formatted(length, LONGEST))
                : Optional.empty();
    }

    /** Whether that can be the name of an inline policy. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private static Optional<String> tooLong(long length) {
        return length > LONGEST
                ? Optional.of("has %d characters, and IAM takes %d".formatted(length, LONGEST))
                : Optional.empty();
    }

    private static Stream<String> actions(PolicyStatement statement) {
        return statement.actions().stream()
                .filter(action -> !ACTION.matcher(action).matches())
                .map(action -> "names the action “" + action + "”, which is no single action");
    }

    private static Stream<String> resources(PolicyStatement statement) {
        return statement.resources().stream()
                .filter(resource -> statement.allows() || !resource.equals("*"))
                .filter(resource -> !ARN.matcher(resource).matches())
                .map(resource -> "names the resource “" + resource + "”, which is no ARN");
    }
}

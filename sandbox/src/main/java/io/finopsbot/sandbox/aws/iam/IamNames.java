package io.finopsbot.sandbox.aws.iam;

import java.util.regex.Pattern;

/** What names, paths and other parameters must look like. */
final class IamNames {
    private static final int LONGEST_ROLE = 64;
    private static final int LONGEST_POLICY = 128;
    private static final int LONGEST_DOCUMENT = 131_072;
    private static final Pattern NAME = Pattern.compile("[\\w+=,.@-]+");
    private static final Pattern PATH = Pattern.compile("/|/[\\x21-\\x7e]{1,509}/");
    private static final Pattern DOCUMENT = Pattern.compile("[\\x09\\x0A\\x0D\\x20-\\xFF]+");
    private static final Pattern SESSION = Pattern.compile("[\\w+=,.@-]{2,64}");
    private static final Pattern EXTERNAL_ID = Pattern.compile("[\\w+=,.@:/-]{2,1224}");

    private IamNames() {}

    static String role(String name) {
        return matching("roleName", NAME, shorterThan("roleName", LONGEST_ROLE, name));
    }

    static String policy(String name) {
        return matching("policyName", NAME, shorterThan("policyName", LONGEST_POLICY, name));
    }

    static String path(String path) {
        return matching("path", PATH, path);
    }

    static String document(String parameter, String document) {
        return matching(parameter, DOCUMENT, shorterThan(parameter, LONGEST_DOCUMENT, document));
    }

    static String session(String name) {
        return matching("roleSessionName", SESSION, name);
    }

    static String externalId(String externalId) {
        return matching("externalId", EXTERNAL_ID, externalId);
    }

    private static String shorterThan(String parameter, int longest, String value) {
        if (value.length() > longest) {
            throw violated(parameter, "Member must have length less than or equal to " + longest);
        }
        return value;
    }

    private static String matching(String parameter, Pattern pattern, String value) {
        if (!pattern.matcher(value).matches()) {
            throw violated(parameter, "Member must satisfy regular expression pattern: " + pattern);
        }
        return value;
    }

    private static IamProblem violated(String parameter, String constraint) {
        return IamProblem.invalid("1 validation error detected: Value at '%s' failed to satisfy constraint: %s"
                .formatted(parameter, constraint));
    }
}

package io.finopsbot.integrations.aws;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The role that the bot assumes in an account to read it.
 *
 * @param pattern the role's ARN with {@code {account}} in the place of the account
 * @param externalId what the role's trust policy asks for; null if it asks for nothing
 */
record ReaderRole(String pattern, @Nullable String externalId) {
    private static final String ACCOUNT = "{account}";
    private static final Pattern NAME = Pattern.compile("[\\w+=,.@-]{1,64}");
    private static final Pattern ARN =
            Pattern.compile("arn:(?<partition>aws|aws-us-gov|aws-cn):iam::\\{account\\}:role/"
                    + "(?:(?:[\\x21-\\x7a|~]|\\{account\\})+/)?(?:[\\w+=,.@-]|\\{account\\}){1,64}");
    private static final Pattern EXTERNAL_ID = Pattern.compile("[\\w+=,.@:/-]{2,1224}");

    ReaderRole {
        if (!ARN.matcher(pattern).matches()) {
            throw new IllegalArgumentException("Not a role's ARN with {account}: " + pattern);
        }
    }

    /** The role of that setting: a name, or an ARN with {@code {account}}. */
    static ReaderRole of(String setting, Optional<String> externalId) {
        String pattern = NAME.matcher(setting).matches() ? "arn:aws:iam::" + ACCOUNT + ":role/" + setting : setting;
        return new ReaderRole(pattern, externalId.orElse(null));
    }

    /** Its ARN in that account. */
    String arn(String account) {
        return pattern.replace(ACCOUNT, account);
    }

    /** Which of AWS's worlds it is in: {@code aws}, {@code aws-us-gov}, {@code aws-cn}. */
    String partition() {
        Matcher parts = ARN.matcher(pattern);
        if (!parts.matches()) {
            throw new IllegalStateException(pattern);
        }
        return parts.group("partition");
    }

    /** What is wrong with that text as a role, as the end of a sentence; empty if nothing is. */
    static Optional<String> problem(String text) {
        return NAME.matcher(text).matches() || ARN.matcher(text).matches()
                ? Optional.empty()
                : Optional.of("is neither the name of a role nor the ARN of one with {account} in it");
    }

    /** What is wrong with that text as an external id, as the end of a sentence; empty if nothing is. */
    static Optional<String> externalIdProblem(String text) {
        return EXTERNAL_ID.matcher(text).matches()
                ? Optional.empty()
                : Optional.of("is no external id (2 to 1,224 letters, digits and _+=,.@:/-)");
    }

    /** Without the external id, which is nobody else's business. */
    @Override
    public String toString() {
        return pattern;
    }
}

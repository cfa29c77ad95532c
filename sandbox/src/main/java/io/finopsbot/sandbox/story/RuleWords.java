package io.finopsbot.sandbox.story;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the rule that the bot names at the end of every refusal, such as {@code OUT_OF_ORDER}. */
public final class RuleWords {
    /** In back-ticks or parentheses. At least six letters, so that (USD) is no rule. */
    private static final Pattern RULE = Pattern.compile("[`(]([A-Z][A-Z0-9_]{5,})[`)]");

    private static final Pattern END = Pattern.compile(RULE.pattern() + "[\\s.\\])]*$");

    private RuleWords() {}

    /** The last rule that a text names. */
    public static Optional<String> in(String text) {
        Matcher matcher = RULE.matcher(text);
        String last = null;
        while (matcher.find()) {
            last = matcher.group(1);
        }
        return Optional.ofNullable(last);
    }

    /** The rule with which a text ends: then the text is a refusal. */
    public static Optional<String> atTheEndOf(String text) {
        Matcher matcher = END.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}

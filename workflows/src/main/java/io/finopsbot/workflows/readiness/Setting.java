package io.finopsbot.workflows.readiness;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An environment variable that the bot is set by.
 *
 * @param name such as {@code FINOPS_JIRA_URL}
 * @param purpose what it is for, as the end of a sentence: "the address of your Jira site"
 * @param source where to get it, as a whole sentence
 * @param standard what counts if it is not set; null if it has to be set
 * @param secret whether its value must never be shown
 * @param check what is wrong with a value, as the end of a sentence ("is no https address"); empty if nothing is
 */
public record Setting(
        String name,
        String purpose,
        String source,
        @Nullable String standard,
        boolean secret,
        Function<String, Optional<String>> check) {

    /** A setting that has to be set. */
    public static Setting required(
            String name, String purpose, String source, Function<String, Optional<String>> check) {
        return new Setting(name, purpose, source, null, false, check);
    }

    /** A secret that has to be set. */
    public static Setting secret(String name, String purpose, String source) {
        return new Setting(name, purpose, source, null, true, value -> Optional.empty());
    }

    /** A setting that may be left out; an empty {@code standard} means that the feature is off then. */
    public static Setting optional(
            String name, String purpose, String source, String standard, Function<String, Optional<String>> check) {
        return new Setting(name, purpose, source, standard, false, check);
    }

    /** The sentence about what is wrong with that value (null if not set); empty if nothing is. Never shows a secret. */
    public Optional<String> problem(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return standard != null
                    ? Optional.empty()
                    : Optional.of("%s is not set. It is %s. %s".formatted(name, purpose, source));
        }
        String shown = secret ? "the value of " + name : name + "=" + value;
        return check.apply(value).map(wrong -> "%s %s. It is %s. %s".formatted(shown, wrong, purpose, source));
    }
}

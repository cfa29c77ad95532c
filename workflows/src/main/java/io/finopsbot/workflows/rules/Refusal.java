package io.finopsbot.workflows.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A named "no". It is a result, never an exception.
 *
 * @param rule which rule said no
 * @param arguments what the rule's sentence is filled with, as {@link Rule#arguments()} lists them
 */
public record Refusal(Rule rule, List<String> arguments) {
    public Refusal {
        arguments = List.copyOf(arguments);
        if (arguments.size() != rule.arguments().size()) {
            throw new IllegalArgumentException("%s takes %s, not %s".formatted(rule, rule.arguments(), arguments));
        }
    }

    /** The same, with another argument at that place, 0 for the first. */
    public Refusal with(int place, String argument) {
        List<String> others = new ArrayList<>(arguments);
        others.set(place, argument);
        return new Refusal(rule, others);
    }

    /** The refusal by that rule, with the arguments of its sentence. */
    public static Refusal of(Rule rule, Object... arguments) {
        return new Refusal(
                rule, List.of(arguments).stream().map(String::valueOf).toList());
    }
}

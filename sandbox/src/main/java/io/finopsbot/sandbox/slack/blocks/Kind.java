package io.finopsbot.sandbox.slack.blocks;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A kind of block or element.
 *
 * @param places where it may stand
 * @param required fields that it must have
 * @param optional fields that it may have
 * @param rules what else it keeps to
 */
record Kind<P>(Set<P> places, Set<String> required, Set<String> optional, Consumer<Spot> rules) {
    Kind {
        places = Set.copyOf(places);
        required = Set.copyOf(required);
        optional = Set.copyOf(optional);
    }

    /** With the fields written as words between spaces. */
    static <P> Kind<P> of(Set<P> places, String required, String optional, Consumer<Spot> rules) {
        return new Kind<>(places, words("type " + required), words(optional), rules);
    }

    static Set<String> words(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    void check(Spot spot) {
        spot.shape(required, optional);
        rules.accept(spot);
    }
}

package io.finopsbot.bot.home;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** The lists on the Home tab. Together, with all roles in one person, they stay far below Slack's 100 blocks. */
enum HomeList {
    WAITING("waiting", "home.waiting", "home.waiting-none", 8, Viewer::lead),
    QUEUE("queue", "home.queue", "home.queue-none", 8, Viewer::engineer),
    /** For the few whose estimates are large: not mentioned as long as it is empty. */
    ESTIMATES("estimates", "home.estimates", "home.estimates-none", 5, Viewer::member),
    CLAIMABLE("claimable", "home.claimable", "home.claimable-none", 8, Viewer::member),
    SPACES("spaces", "home.spaces", "home.spaces-none", 10, Viewer::member),
    REQUESTS("requests", "home.requests", "home.requests-none", 10, Viewer::member);

    private final String word;
    private final String title;
    private final String none;
    private final int shown;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Predicate<Viewer> isFor;

    HomeList(String word, String title, String none, int shown, Predicate<Viewer> isFor) {
        this.word = word;
        this.title = title;
        this.none = none;
        this.shown = shown;
        this.isFor = isFor;
    }

    /** The list that people call so. */
    static Optional<HomeList> called(String word) {
        return Arrays.stream(values()).filter(list -> list.word.equals(word)).findFirst();
    }

    /** How people call it. */
    String word() {
        return word;
    }

    /** The key of its title. */
    String title() {
        return title;
    }

    /** The key of what is said when it is empty. */
    String none() {
        return none;
    }

    /** Whether an empty one is worth a word. */
    boolean isMentionedWhenEmpty() {
        return this != ESTIMATES;
    }

    /** How many of its items the Home tab shows. */
    int shown() {
        return shown;
    }

    boolean isFor(Viewer viewer) {
        return isFor.test(viewer);
    }
}

package io.finopsbot.workflows.audit;

import java.util.Optional;

/** Something whose every change is judged and recorded: a request, the standing of a model. Immutable; a change makes the next version. */
public interface Governed {
    /** Whose trail it writes. */
    Subject subject();

    /** Rises by 1 with every recorded change; what compare-and-set compares, and nothing else. */
    long version();

    /** What no two of its kind may have at the same time; empty if it has nothing of the sort. */
    default Optional<String> held() {
        return Optional.empty();
    }
}

package io.finopsbot.workflows.audit;

/** Something whose every change is judged and recorded: a request, the standing of a model. Immutable; a change makes the next version. */
public interface Governed {
    /** Whose trail it writes. */
    Subject subject();

    /** Rises by 1 with every recorded change; what compare-and-set compares, and nothing else. */
    long version();
}

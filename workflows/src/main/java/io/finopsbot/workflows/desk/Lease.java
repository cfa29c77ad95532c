package io.finopsbot.workflows.desk;

/** The right to work on one projection, for a short time, by nobody else. */
public interface Lease {
    /**
     * Makes sure that the right still holds, and lengthens it.
     *
     * @throws LeaseLost if somebody else has taken over
     */
    void assertHeld();

    /** Somebody else works on it now; stop at once, change nothing. */
    final class LeaseLost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public LeaseLost(String projection) {
            super("The lease was taken over: " + projection);
        }
    }
}

package io.finopsbot.workflows.spend;

import java.time.Duration;

/** Looks on while an answer takes its time. It is called by the thread that asked. */
public interface AnswerWatch {
    /** Nobody waits for it, and nobody gives up. */
    AnswerWatch NOBODY = new AnswerWatch() {
        @Override
        public void sees(Stage stage, Duration soFar, long scannedBytes) {}

        @Override
        public boolean isGivenUp() {
            return false;
        }
    };

    /** How far it is: for how long it was worked on, and how much was read for it. */
    void sees(Stage stage, Duration soFar, long scannedBytes);

    /** Whether the answer is not wanted any more. */
    boolean isGivenUp();

    /** Where an answer stands. */
    enum Stage {
        WAITING,
        RUNNING,
        ENDED
    }
}

package io.finopsbot.integrations.costs.athena;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The time that passes while Athena works: the machine's own, whatever the bot's clock says. */
interface RealTime {
    /** Of this machine. */
    RealTime MACHINE = new RealTime() {
        @Override
        public Duration now() {
            return Duration.ofNanos(System.nanoTime());
        }

        @Override
        public void passes(Duration wait) throws InterruptedException {
            if (new CountDownLatch(1).await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new IllegalStateException("Nobody counts down");
            }
        }
    };

    /** How much has passed since some moment, which is always the same. */
    Duration now();

    /** Comes back when so much has passed. */
    void passes(Duration wait) throws InterruptedException;
}

package io.finopsbot.bot.slack;

import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what may call the outside, once Slack has its answer. */
public final class AfterAnswer {
    private static final Logger LOG = LoggerFactory.getLogger(AfterAnswer.class);

    private final ExecutorService workers;

    public AfterAnswer(ExecutorService workers) {
        this.workers = workers;
    }

    /**
     * Does it soon.
     *
     * @param what what it is, for the log
     * @param sorry told the person when it fails
     */
    public void run(String what, Runnable work, Runnable sorry) {
        workers.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                LOG.warn("{} failed: {}", what, failure.toString());
                tell(what, sorry);
            }
        });
    }

    private static void tell(String what, Runnable sorry) {
        try {
            sorry.run();
        } catch (RuntimeException failure) {
            LOG.warn("{}: the person could not be told: {}", what, failure.toString());
        }
    }
}

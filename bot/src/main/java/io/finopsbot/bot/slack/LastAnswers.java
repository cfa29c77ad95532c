package io.finopsbot.bot.slack;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of sockets in whose place there will be none: what is being answered is acknowledged first. */
record LastAnswers(List<OpenSocket> sockets, CompletableFuture<Void> answered) {
    private static final Logger LOG = LoggerFactory.getLogger(LastAnswers.class);
    /** As long as Slack waits for an acknowledgement: later, nobody would hear it. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** From now on they take nothing any more. */
    static LastAnswers of(List<OpenSocket> sockets) {
        CompletableFuture<?>[] each = sockets.stream().map(OpenSocket::finish).toArray(CompletableFuture<?>[]::new);
        return new LastAnswers(sockets, CompletableFuture.allOf(each));
    }

    /** Waits until they have answered all that they took, though no longer than Slack does, and closes them. */
    void awaitThenClose() {
        try {
            answered.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException late) {
            LOG.warn("The sockets to Slack are closed before everything that came over them is answered");
        }
        sockets.forEach(OpenSocket::close);
    }
}

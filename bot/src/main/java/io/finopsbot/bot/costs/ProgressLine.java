package io.finopsbot.bot.costs;

import io.finopsbot.workflows.spend.IntakeProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.YearMonth;

/** Prints how far an intake is: files, percent, and how long the rest will take. */
final class ProgressLine implements IntakeProgress {
    private final YearMonth month;
    private final PrintWriter out;
    private final long start = System.nanoTime();

    ProgressLine(YearMonth month, PrintWriter out) {
        this.month = month;
        this.out = out;
    }

    @Override
    public void read(int files, int filesInAll, long bytesRead, long bytesInAll) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        double done = bytesInAll == 0 ? 1 : (double) bytesRead / bytesInAll;
        long left = Math.round(took.toSeconds() * (1 - done) / Math.max(done, 1e-9));
        out.println(
                "%s: %d of %d files, %.0f %%, about %d s left".formatted(month, files, filesInAll, done * 100, left));
    }
}

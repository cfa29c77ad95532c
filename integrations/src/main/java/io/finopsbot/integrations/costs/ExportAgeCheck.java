package io.finopsbot.integrations.costs;

import io.finopsbot.integrations.costs.export.ExportFolder;
import io.finopsbot.workflows.readiness.Check;
import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether AWS still delivers: the age of the newest manifest. */
final class ExportAgeCheck implements Check {
    /** AWS delivers at least daily; a weekend's delay of one's own copy is forgiven. */
    private static final Duration OLDEST = Duration.ofDays(3);

    private static final String REMEDY =
            "See in AWS Billing and Cost Management under Data Exports whether the export is healthy, and whether what copies"
                    + " it to the folder still runs.";

    private final @Nullable ExportFolder folder;
    private final InstantSource clock;
    private volatile Finding latest = Finding.unknown();

    ExportAgeCheck(@Nullable ExportFolder folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cost export";
    }

    @Override
    public Finding latest() {
        return latest;
    }

    @Override
    public Finding look() {
        Finding found = finding(clock.instant());
        latest = found;
        return found;
    }

    private Finding finding(Instant now) {
        if (folder == null) {
            return Finding.wrong(
                    "no cost export is set", now, "Set " + ExportFolder.SETTING + " to the folder that holds it.");
        }
        try {
            return age(folder.lastDelivery(), now);
        } catch (CostsUnavailable e) {
            return Finding.wrong(String.valueOf(e.getMessage()), now, REMEDY);
        }
    }

    private static Finding age(Optional<Instant> delivered, Instant now) {
        if (delivered.isEmpty()) {
            return Finding.wrong("nothing was ever delivered", now, REMEDY);
        }
        Duration age = Duration.between(delivered.get(), now);
        String says = "delivered %s, %d hours ago".formatted(delivered.get(), age.toHours());
        return age.compareTo(OLDEST) > 0 ? Finding.wrong(says, now, REMEDY) : Finding.right(says, now);
    }
}

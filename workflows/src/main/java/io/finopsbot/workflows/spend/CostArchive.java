package io.finopsbot.workflows.spend;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The costs of an installation, for the command line: also beside the running bot. Found by {@link java.util.ServiceLoader}. */
public interface CostArchive {
    /**
     * Opens it.
     *
     * @param environment what the installation is set to, by name
     * @param file the values of its configuration file, by their path
     * @throws CostSource.CostsUnavailable if it is not set, or set wrongly
     */
    Opened open(Map<String, String> environment, Map<String, String> file);

    /** An archive that is open. */
    interface Opened extends AutoCloseable {
        /** The months of which the export has delivered something, the first one first. */
        List<YearMonth> delivered();

        /**
         * Takes in what was delivered last for that month, unless it was taken in before.
         *
         * @throws CostSource.CostsUnavailable if it cannot be read whole; what counted before still does
         */
        Intake takeIn(YearMonth month, IntakeProgress progress);

        /** What counts for that month now; empty if nothing was ever taken in. */
        Optional<Intake> intake(YearMonth month);

        /** Answers from what was taken in. */
        CostEngine engine();

        @Override
        void close();
    }
}

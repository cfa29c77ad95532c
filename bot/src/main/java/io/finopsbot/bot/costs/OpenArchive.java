package io.finopsbot.bot.costs;

import io.finopsbot.bot.wiring.FileValues;
import io.finopsbot.workflows.spend.CostArchive;
import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import java.io.IOException;
import java.util.Map;
import java.util.ServiceLoader;

/** Opens the costs as the environment and the configuration file say. */
final class OpenArchive {
    /** What a program says when it was called or set wrongly. */
    static final int WRONG_USE = 2;

    /** What a program says when it could not do what it was asked. */
    static final int FAILED = 1;

    private OpenArchive() {}

    /**
     * The archive.
     *
     * @throws CostsUnavailable if it is not set, or set wrongly
     */
    static CostArchive.Opened of(Map<String, String> environment) {
        CostArchive archive = ServiceLoader.load(CostArchive.class).findFirst().orElseThrow();
        try {
            return archive.open(environment, FileValues.of(environment));
        } catch (IOException unreadable) {
            throw new CostsUnavailable(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }
}

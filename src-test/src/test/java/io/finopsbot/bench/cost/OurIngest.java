package io.finopsbot.bench.cost;

import io.finopsbot.workflows.spend.CostArchive;
import java.io.IOException;
import java.util.Map;
import java.util.ServiceLoader;

/** What {@code finops cost ingest} does. */
final class OurIngest {
    private OurIngest() {}

    public static void main(String[] arguments) throws IOException {
        long begun = System.nanoTime();
        CostArchive archive = ServiceLoader.load(CostArchive.class).findFirst().orElseThrow();
        Map<String, String> environment =
                Map.of("FINOPS_COST_EXPORT", arguments[0], "FINOPS_COST_FOLDER", arguments[1]);
        try (CostArchive.Opened opened = archive.open(environment, Map.of())) {
            long started = System.nanoTime();
            opened.takeIn(GeneratedMonth.MONTH, (files, filesInAll, bytes, bytesInAll) -> {});
            System.out.println("start_s: " + (started - begun) / 1e9);
            System.out.println("took_s: " + (System.nanoTime() - started) / 1e9);
        }
        Child.printPeakMemory();
    }
}

package io.finopsbot.integrations.costs.ingest;

import io.finopsbot.workflows.spend.CostArchive;
import io.finopsbot.workflows.spend.Dimension;
import io.finopsbot.workflows.spend.Intake;
import io.finopsbot.workflows.spend.Question;
import io.finopsbot.workflows.spend.SpendRow;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An installation's costs, by the same door as the command line's. */
final class Taken implements AutoCloseable {

    private final CostArchive.Opened archive;

    Taken(Path export, Path kept) {
        archive = new FolderCostArchive()
                .open(Map.of("FINOPS_COST_EXPORT", export.toString(), "FINOPS_COST_FOLDER", kept.toString()), Map.of());
    }

    Intake in(YearMonth month) {
        return archive.takeIn(month, (files, filesInAll, bytes, bytesInAll) -> {});
    }

    List<SpendRow> answer(Question question) {
        return archive.engine().answer(question);
    }

    /** Unblended cost by the values of those dimensions, joined by a bar; what is none is a dash. */
    Map<String, String> costs(Question question, Dimension... by) {
        return byText(question.by(by));
    }

    Map<String, String> byText(Question question) {
        return answer(question).stream()
                .collect(Collectors.toMap(
                        row -> row.values().stream()
                                .map(value -> value == null ? "-" : value)
                                .collect(Collectors.joining("|")),
                        row -> row.unblended().amount().stripTrailingZeros().toPlainString(),
                        (one, two) -> one + " and " + two,
                        LinkedHashMap::new));
    }

    @Override
    public void close() {
        archive.close();
    }
}

package io.finopsbot.workflows.models;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** All that an entry has to pass, wherever it comes from: the configuration file, or a lead who writes it in Slack. */
public final class EntryChecks {
    private static final EntryChecks STANDARD = new EntryChecks();

    private final EntryCheck form = new EntryForm();
    private final List<EntryCheck> others = new ArrayList<>();

    private EntryChecks() {
        ServiceLoader.load(EntryCheck.class, EntryChecks.class.getClassLoader()).forEach(others::add);
    }

    /**
     * What is wrong with the entry.
     *
     * @param regions the configured ones; where none are, nobody is told that the model is offered in none of them
     */
    public static List<EntryProblem> problems(CatalogueEntry entry, List<String> regions) {
        List<EntryProblem> problems = new ArrayList<>(STANDARD.wrong(entry));
        if (!regions.isEmpty() && regions.stream().noneMatch(entry::isOfferedIn)) {
            problems.add(new EntryProblem(
                    EntryPart.REGIONS,
                    "is offered in none of the configured regions; add one of its own to regions, or leave it out"));
        }
        return problems;
    }

    /** What has not even the right form, is not looked at any further. */
    private List<EntryProblem> wrong(CatalogueEntry entry) {
        List<EntryProblem> malformed = form.problems(entry);
        return malformed.isEmpty()
                ? others.stream()
                        .flatMap(check -> check.problems(entry).stream())
                        .toList()
                : malformed.stream().distinct().toList();
    }
}

package io.finopsbot.bot.wiring;

import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.EntryChecks;
import io.finopsbot.workflows.models.EntryProblem;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with the models. One of which no valid policy can be made is refused here, not when it is approved. */
final class CatalogueProblems {
    private static final String MODELS = "models";

    private final List<String> problems = new ArrayList<>();

    private CatalogueProblems() {}

    static List<String> of(ApprovalOptions options) {
        CatalogueProblems found = new CatalogueProblems();
        found.look(options);
        return found.problems;
    }

    /** The portfolios that models are restricted to and that do not exist. */
    static List<String> ofPortfolios(ApprovalOptions options, Organisation organisation) {
        Set<UnitId> known = new HashSet<>();
        organisation.portfolios().forEach(portfolio -> known.add(portfolio.id()));
        List<String> problems = new ArrayList<>();
        for (CatalogueEntry entry : options.catalogue().entries()) {
            entry.terms().portfolios().stream()
                    .filter(portfolio -> !known.contains(portfolio))
                    .forEach(portfolio -> problems.add(
                            sentence(entry, "is restricted to " + portfolio + ", which is no portfolio of hierarchy")));
        }
        return problems;
    }

    private void look(ApprovalOptions options) {
        List<Model> models = options.models();
        if (models.isEmpty()) {
            problems.add("models is empty; name at least a model (platform, vendor, name, id, source, date), so that a "
                    + "lead can approve something.");
        }
        SlackLists.fits(MODELS, MODELS, models.size()).ifPresent(problems::add);
        Set<String> seen = new HashSet<>();
        for (CatalogueEntry entry : options.catalogue().entries()) {
            look(entry, options, seen);
        }
    }

    private void look(CatalogueEntry entry, ApprovalOptions options, Set<String> seen) {
        Model model = entry.model();
        SlackLists.reads("models has an entry", model.name()).ifPresent(problems::add);
        SlackLists.reads("models has an id", model.id()).ifPresent(problems::add);
        if (!seen.add(model.key())) {
            problems.add("models has " + model.id() + " twice; name each once.");
        }
        EntryChecks.problems(entry, options.regions()).stream()
                .map(EntryProblem::end)
                .distinct()
                .forEach(wrong -> problems.add(sentence(entry, wrong)));
    }

    private static String sentence(CatalogueEntry entry, String wrong) {
        return "The model " + entry.model().id() + " of models " + wrong + ".";
    }
}

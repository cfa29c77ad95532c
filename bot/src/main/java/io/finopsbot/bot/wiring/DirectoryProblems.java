package io.finopsbot.bot.wiring;

import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong in the sections that say who there is and what can be approved. */
final class DirectoryProblems {
    /** Slack's limit for the options of one select. */
    private static final int MOST_OPTIONS = 100;

    private final List<String> problems = new ArrayList<>();

    private DirectoryProblems() {}

    static List<String> of(Map<String, String> file) {
        DirectoryProblems found = new DirectoryProblems();
        found.look(new DirectorySection(file));
        return found.problems;
    }

    private void look(DirectorySection section) {
        try {
            organisation(section.organisation());
            options(section.options());
            section.requestLifetime();
        } catch (RuntimeException wrong) {
            problems.add("The configuration file cannot be understood: " + innermost(wrong) + ".");
        }
    }

    private void organisation(Organisation organisation) {
        if (organisation.portfolios().isEmpty()) {
            problems.add("hierarchy.units names no portfolio (a unit without a parent); requests need at least one.");
        }
        fits("hierarchy.units", "portfolios", organisation.portfolios().size());
        Set<Object> ids = new HashSet<>();
        for (Unit unit : organisation.units()) {
            String where = "The unit " + unit.id() + " of hierarchy.units ";
            if (!ids.add(unit.id())) {
                problems.add(where + "is there twice; give each unit an id of its own.");
            }
            if (!organisation.levels().contains(unit.level())) {
                problems.add(where + "has the level " + unit.level() + ", which hierarchy.levels does not name.");
            }
            if (unit.parent() != null && organisation.find(unit.parent()).isEmpty()) {
                problems.add(where + "has the parent " + unit.parent() + ", which is no unit.");
            }
            if (unit.owners().isEmpty()) {
                problems.add(where + "has no owners; name at least one Slack user id.");
            }
            fits(
                    "hierarchy.units",
                    "units below " + unit.id(),
                    organisation.below(unit.id()).size());
        }
    }

    private void options(ApprovalOptions options) {
        needed("accounts", "an AWS account (id, name)", options.accounts().size());
        needed("regions", "an AWS region", options.regions().size());
        needed(
                "models",
                "a model (platform, vendor, name, id)",
                options.models().size());
    }

    private void needed(String section, String what, int size) {
        if (size == 0) {
            problems.add(section + " is empty; name at least " + what + ", so that a lead can approve something.");
        }
        fits(section, section, size);
    }

    private void fits(String section, String what, int size) {
        if (size > MOST_OPTIONS) {
            problems.add(
                    "%s has %d %s; Slack shows at most %d in one list.".formatted(section, size, what, MOST_OPTIONS));
        }
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").replaceAll("\\.$", "");
    }
}

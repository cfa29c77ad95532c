package io.finopsbot.bot.wiring;

import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.Unit;
import io.finopsbot.workflows.people.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with the units of the organisation. */
final class UnitProblems {
    private static final String UNITS = "hierarchy.units";

    private final List<String> problems = new ArrayList<>();
    private final Organisation organisation;
    private final Set<UnitId> ids = new HashSet<>();

    private UnitProblems(Organisation organisation) {
        this.organisation = organisation;
    }

    static List<String> of(Organisation organisation) {
        UnitProblems found = new UnitProblems(organisation);
        found.look();
        return found.problems;
    }

    private void look() {
        if (organisation.portfolios().isEmpty()) {
            problems.add(UNITS + " names no portfolio (a unit without a parent); requests need at least one.");
        }
        SlackLists.fits(UNITS, "portfolios", organisation.portfolios().size()).ifPresent(problems::add);
        organisation.units().forEach(unit -> ids.add(unit.id()));
        Set<UnitId> seen = new HashSet<>();
        for (Unit unit : organisation.units()) {
            if (!seen.add(unit.id())) {
                problems.add(where(unit) + "is there twice; give each unit an id of its own.");
            } else {
                look(unit);
            }
        }
    }

    private void look(Unit unit) {
        if (!organisation.levels().contains(unit.level())) {
            problems.add(where(unit) + "has the level " + unit.level() + ", which hierarchy.levels does not name.");
        }
        if (unit.parent() != null && !ids.contains(unit.parent())) {
            problems.add(where(unit) + "has the parent " + unit.parent() + ", which is no unit.");
        }
        if (unit.owners().isEmpty()) {
            problems.add(where(unit) + "has no owners; name at least one Slack user id.");
        }
        if (unit.channel() != null && !unit.channel().matches("[CG][A-Z0-9]+")) {
            problems.add(where(unit) + "has the channel " + unit.channel() + ", which is no channel id (C…).");
        }
        SlackLists.reads(where(unit) + "has a name", unit.name()).ifPresent(problems::add);
        SlackLists.fits(
                        UNITS,
                        "units below " + unit.id(),
                        organisation.below(unit.id()).size())
                .ifPresent(problems::add);
    }

    private static String where(Unit unit) {
        return "The unit " + unit.id() + " of " + UNITS + " ";
    }
}

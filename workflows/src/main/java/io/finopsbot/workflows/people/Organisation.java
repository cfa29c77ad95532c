package io.finopsbot.workflows.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The directory of units, in two levels: portfolios, and products in them.
 *
 * @param levels the names of the levels, from the top
 */
public record Organisation(List<String> levels, List<Unit> units) {
    public Organisation {
        levels = List.copyOf(levels);
        units = List.copyOf(units);
    }

    /** The unit of that id. */
    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(byId().get(id));
    }

    /** What to call the unit: its name, or its id if the directory no longer has it. */
    public String nameOf(UnitId id) {
        return find(id).map(Unit::name).orElse(id.value());
    }

    /** The units of the first level. */
    public List<Unit> portfolios() {
        return units.stream().filter(unit -> unit.parent() == null).toList();
    }

    /** The units right below that one. */
    public List<Unit> below(UnitId portfolio) {
        return units.stream().filter(unit -> portfolio.equals(unit.parent())).toList();
    }

    /** Who owns that unit. */
    public List<PersonId> ownersOf(UnitId unit) {
        return find(unit).map(Unit::owners).orElse(List.of());
    }

    /** Whether the person owns that unit. */
    public boolean owns(PersonId person, UnitId unit) {
        return ownersOf(unit).contains(person);
    }

    private Map<UnitId, Unit> byId() {
        return units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }
}

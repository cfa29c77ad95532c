package io.finopsbot.workflows.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The unit and those above it, from the bottom; empty if the directory does not have it. */
    public List<Unit> upward(UnitId id) {
        List<Unit> found = new ArrayList<>();
        Optional<Unit> unit = find(id);
        while (unit.isPresent() && !found.contains(unit.get())) {
            found.add(unit.get());
            unit = Optional.ofNullable(unit.get().parent()).flatMap(this::find);
        }
        return found;
    }

    /** The channel of the unit, or of the nearest one above that has one; empty if none has. */
    public Optional<String> channelOf(UnitId id) {
        return upward(id).stream()
                .flatMap(unit -> Stream.ofNullable(unit.channel()))
                .findFirst();
    }

    /** Whether the person owns that unit, or one above it. */
    public boolean ownsUpward(PersonId person, UnitId unit) {
        return upward(unit).stream().anyMatch(above -> above.owners().contains(person));
    }

    /** Whether the person owns that unit. */
    public boolean owns(PersonId person, UnitId unit) {
        return ownersOf(unit).contains(person);
    }

    private Map<UnitId, Unit> byId() {
        return units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }
}

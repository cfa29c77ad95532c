package io.finopsbot.workflows.people;

/**
 * The id of a unit of the organisation, as the configuration file names it.
 *
 * @param value 1 to 60 of a-z, 0-9 and hyphens
 */
public record UnitId(String value) {
    public UnitId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("Not a unit's id (a-z, 0-9, hyphens): " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

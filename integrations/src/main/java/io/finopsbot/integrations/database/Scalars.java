package io.finopsbot.integrations.database;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.UUID;

/** Mix-ins for records of one component: they are written as that component alone. Never instantiated. */
final class Scalars {
    private Scalars() {}

    abstract static class Text {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Text(String value) {}

        @JsonValue
        abstract String value();
    }

    abstract static class Whole {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Whole(int value) {}

        @JsonValue
        abstract int value();
    }

    abstract static class Id {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Id(UUID value) {}

        @JsonValue
        abstract UUID value();
    }

    abstract static class Amount {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Amount(BigDecimal amount) {}

        @JsonValue
        abstract BigDecimal amount();
    }
}

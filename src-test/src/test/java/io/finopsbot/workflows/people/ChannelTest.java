package io.finopsbot.workflows.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nearest channel up the hierarchy. */
class ChannelTest {
    private static final UnitId DIVISION = new UnitId("division");
    private static final UnitId PORTFOLIO = new UnitId("portfolio");
    private static final UnitId PRODUCT = new UnitId("product");

    @ParameterizedTest
    @CsvSource({
        "C1, C2, C3, C3",
        "C1, C2, , C2",
        "C1, , , C1",
        ", , , ",
    })
    void itIsThatOfTheUnitOrOfTheNearestAbove(
            @Nullable String top, @Nullable String middle, @Nullable String bottom, @Nullable String expected) {
        Organisation organisation = new Organisation(
                List.of("Division", "Portfolio", "Product"),
                List.of(
                        unit(DIVISION, null, top),
                        unit(PORTFOLIO, DIVISION, middle),
                        unit(PRODUCT, PORTFOLIO, bottom)));

        assertThat(organisation.channelOf(PRODUCT)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void aUnitThatIsGoneHasNone() {
        assertThat(new Organisation(List.of(), List.of()).channelOf(PRODUCT)).isEmpty();
    }

    private static Unit unit(UnitId id, @Nullable UnitId parent, @Nullable String channel) {
        return new Unit(id, id.value(), "level", parent, List.of(), channel);
    }
}

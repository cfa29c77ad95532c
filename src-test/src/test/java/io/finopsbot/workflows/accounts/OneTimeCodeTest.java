package io.finopsbot.workflows.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodeTest {
    private static final OneTimeCode CODE = new OneTimeCode("7KQ4MX2PRD");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LINK-7KQ4M-X2PRD",
                "This is me: link-7kq4m-x2prd.",
                "`LINK-7KQ4MX2PRD`",
                "(LINK-7KQ4M-X2PRD) and LINK-AAAAA-AAAAA"
            })
    void itIsFoundHoweverItIsSpelled(String text) {
        assertThat(OneTimeCode.in(text)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7KQ4M-X2PRD",
                "LINK-7KQ4M",
                "LINK-7KQ4M-X2PRD7",
                "XLINK-7KQ4M-X2PRD",
                "LINK-0KQ4M-X2PRD",
                "LINK-7KQ4M-X2PRO"
            })
    void allElseIsNoCode(String text) {
        assertThat(OneTimeCode.in(text)).isEmpty();
    }

    @Test
    void noTwoAreTheSameAndEachIsReadBack() {
        SecureRandom random = new SecureRandom();
        Set<OneTimeCode> codes = IntStream.range(0, 1000)
                .mapToObj(number -> OneTimeCode.random(random))
                .collect(Collectors.toSet());

        assertThat(codes)
                .hasSize(1000)
                .allSatisfy(code -> assertThat(OneTimeCode.in(code.written())).contains(code));
    }

    @Test
    void whatIsKeptOrLoggedDoesNotTellIt() {
        assertThat(CODE.hash()).isEqualTo("2b7d2edc0edfa84f72a963b1ddfc09ad922835564b8bd727c5da9203785c804a");
        assertThat(CODE.toString() + new OpenCode(CODE.hash(), Instant.EPOCH))
                .doesNotContain(CODE.value())
                .doesNotContain("7KQ4M");
    }
}

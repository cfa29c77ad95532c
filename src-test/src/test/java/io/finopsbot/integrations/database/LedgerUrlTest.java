package io.finopsbot.integrations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.workflows.readiness.Setting;
import io.finopsbot.workflows.readiness.SettingsPart;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerUrlTest {
    @Test
    void anH2AddressIsCompletedWithWhatTheLedgerReliesOn() {
        assertThat(new LedgerUrl("jdbc:h2:file:./data/finops").value())
                .isEqualTo(
                        "jdbc:h2:file:./data/finops;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                                + ";WRITE_DELAY=0;TIME ZONE=UTC;AUTO_SERVER=TRUE;LOCK_TIMEOUT=1500;USER=sa");
    }

    @Test
    void whatAnH2AddressSaysItselfIsKept() {
        assertThat(new LedgerUrl("jdbc:h2:~/finops;write_delay=0;user=me;LOCK_TIMEOUT=9").value())
                .isEqualTo("jdbc:h2:~/finops;write_delay=0;user=me;LOCK_TIMEOUT=9;MODE=PostgreSQL"
                        + ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;TIME ZONE=UTC;AUTO_SERVER=TRUE");
    }

    @Test
    void aPostgresqlAddressIsKeptAsItIs() {
        String url = "jdbc:postgresql://db:5432/finops?user=finops&password=secret";
        assertThat(new LedgerUrl(url).value()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:finops",
                "jdbc:h2:mem:",
                "jdbc:h2:tcp://db/finops",
                "jdbc:h2:finops",
                "jdbc:h2:file:",
                "jdbc:h2:./finops;WRITE_DELAY=500",
                "jdbc:h2:./finops;write_delay=1",
                "jdbc:h2:./finops;WRITE_DELAY=",
                "jdbc:h2:./finops;MODE=MySQL",
                "jdbc:mysql://db/finops",
                "finops"
            })
    void anAddressThatWouldLoseSomethingIsRefused(String url) {
        assertThat(LedgerUrl.problem(url)).isPresent();
        assertThatThrownBy(() -> new LedgerUrl(url)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSentenceSaysWhatIsWrongAndShowsNoPassword() {
        Setting setting = ServiceLoader.load(SettingsPart.class).stream()
                .flatMap(part -> part.get().settings().stream())
                .filter(candidate -> candidate.name().equals("FINOPS_DATABASE_URL"))
                .findFirst()
                .orElseThrow();
        assertThat(setting.problem("jdbc:h2:./finops;PASSWORD=secret;WRITE_DELAY=500"))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains("FINOPS_DATABASE_URL", "WRITE_DELAY")
                        .doesNotContain("secret"));
        assertThat(setting.problem(null)).isEmpty();
        assertThat(setting.problem("jdbc:postgresql://db/finops")).isEmpty();
    }
}

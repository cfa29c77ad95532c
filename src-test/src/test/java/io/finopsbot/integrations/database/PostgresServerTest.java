package io.finopsbot.integrations.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostgresServerTest {
    @Test
    void theServerOfTheTestsIsAsDurableAsInProduction() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
    }

    private static String setting(String name) {
        return PostgresServer.running()
                .sql()
                .sql("show " + name)
                .query(String.class)
                .single();
    }
}

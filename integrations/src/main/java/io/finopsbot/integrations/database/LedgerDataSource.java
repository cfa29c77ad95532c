package io.finopsbot.integrations.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** Opens the pool of connections to the ledger. */
final class LedgerDataSource {
    /** The eight threads of the scheduler, its own two, and those that answer people. */
    private static final int MOST_CONNECTIONS = 20;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final String BIND_ADDRESS = "h2.bindAddress";

    private LedgerDataSource() {}

    /** One connection to a ledger that is there already: none is made by looking. */
    static Connection existing(LedgerUrl url) throws SQLException {
        bind(url);
        return DriverManager.getConnection(url.isH2() ? url.value() + ";IFEXISTS=TRUE" : url.value());
    }

    private static void bind(LedgerUrl url) {
        if (url.isH2() && System.getProperty(BIND_ADDRESS) == null) {
            // AUTO_SERVER listens for the command line beside the running bot, and for nobody outside this machine.
            System.setProperty(BIND_ADDRESS, "127.0.0.1");
        }
    }

    static HikariDataSource open(LedgerUrl url) {
        bind(url);
        HikariConfig config = new HikariConfig();
        config.setPoolName("ledger");
        config.setJdbcUrl(url.value());
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(LONGEST_WAIT.toMillis());
        if (!url.isH2()) {
            // As H2's LOCK_TIMEOUT: whoever waits for a lock that long judges again instead of hanging.
            config.setConnectionInitSql("set lock_timeout = " + LedgerUrl.LOCK_TIMEOUT.toMillis());
        }
        return new HikariDataSource(config);
    }
}

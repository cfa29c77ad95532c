package io.finopsbot.integrations.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One PostgreSQL for all tests of a run, durable as in production. It refuses to run as root; then it is started in a user
 * namespace of its own ({@code unshare -U}), in which it is nobody.
 */
final class PostgresServer {
    private static final PostgresServer RUNNING = new PostgresServer();

    private final EmbeddedPostgres server;

    private PostgresServer() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PostgresServer running() {
        return RUNNING;
    }

    /** The address of an empty schema: much quicker to make than a database. */
    String freshSchema(String name) {
        sql().sql("create schema " + name).update();
        return server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + name;
    }

    JdbcClient sql() {
        return JdbcClient.create(server.getPostgresDatabase());
    }
}

package io.finopsbot.integrations.database;

import io.finopsbot.workflows.desk.Installation;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The installation's own id: whoever comes first makes it, for all replicas and for ever. */
final class InstallationRow {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 8;

    private InstallationRow() {}

    static Installation read(JdbcClient database) {
        database.sql("insert into installation (only_row, id) values (1, ?) on conflict do nothing")
                .param(random())
                .update();
        return new Installation(
                database.sql("select id from installation").query(String.class).single());
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}

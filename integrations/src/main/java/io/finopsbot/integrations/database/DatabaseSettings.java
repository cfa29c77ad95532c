package io.finopsbot.integrations.database;

import io.finopsbot.workflows.readiness.Setting;
import io.finopsbot.workflows.readiness.SettingsPart;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the database is set by. Public because {@link java.util.ServiceLoader} makes it. */
public final class DatabaseSettings implements SettingsPart {
    static final String URL = "FINOPS_DATABASE_URL";

    @Override
    public List<Setting> settings() {
        return List.of(new Setting(
                URL,
                "the JDBC address of the bot's database (it may hold a password, so it is never shown)",
                "Leave it out for a file beside the bot, or write"
                        + " jdbc:postgresql://host:5432/finops?user=finops&password=... for PostgreSQL.",
                LedgerUrl.STANDARD,
                true,
                LedgerUrl::problem));
    }

    @Override
    public Set<String> sections() {
        return Set.of();
    }

    @Override
    public List<String> problems(Map<String, String> file) {
        return List.of();
    }
}

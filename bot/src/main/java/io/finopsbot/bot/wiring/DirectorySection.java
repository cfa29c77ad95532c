package io.finopsbot.bot.wiring;

import io.finopsbot.bot.coverage.PlatformBadge;
import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Unit;
import io.finopsbot.workflows.people.UnitId;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.Environment;

/** The sections of the configuration file that say who there is and what can be approved. */
final class DirectorySection {
    private final Binder binder;
    private final String prefix;

    /** Of a file that was just read. */
    DirectorySection(Map<String, String> file) {
        this(new Binder(new MapConfigurationPropertySource(file)), "");
    }

    /** Of the file as the environment knows it. */
    DirectorySection(Environment environment) {
        this(Binder.get(environment), ConfigurationFile.PREFIX);
    }

    private DirectorySection(Binder binder, String prefix) {
        this.binder = binder;
        this.prefix = prefix;
    }

    Organisation organisation() {
        return new Organisation(
                list("hierarchy.levels", String.class),
                unitEntries().stream().map(UnitEntry::unit).toList());
    }

    ApprovalOptions options() {
        return new ApprovalOptions(
                accountEntries().stream().map(AccountEntry::account).toList(),
                list("regions", String.class),
                modelEntries().stream().map(ModelEntry::model).toList());
    }

    List<UnitEntry> unitEntries() {
        return list("hierarchy.units", UnitEntry.class);
    }

    List<AccountEntry> accountEntries() {
        return list("accounts", AccountEntry.class);
    }

    List<ModelEntry> modelEntries() {
        return list("models", ModelEntry.class);
    }

    Duration requestLifetime() {
        return binder.bind(prefix + "thresholds.request-lifetime", Duration.class)
                .orElse(Duration.ofDays(14));
    }

    PlatformBadge badge() {
        return new PlatformBadge(binder.bind(prefix + "slack.claude-platform-emoji", String.class)
                .map(emoji -> emoji.replaceAll("^:|:$", ""))
                .orElse(PlatformBadge.STANDARD));
    }

    private <T> List<T> list(String path, Class<T> type) {
        return binder.bind(prefix + path, Bindable.listOf(type)).orElse(List.of());
    }

    record UnitEntry(
            @Nullable String id,
            @Nullable String name,
            @Nullable String level,
            @Nullable String parent,
            @Nullable List<String> owners,
            @Nullable String channel) {
        Unit unit() {
            List<PersonId> people = owners == null
                    ? List.of()
                    : owners.stream().map(PersonId::new).toList();
            String unit = "a unit of hierarchy.units";
            return new Unit(
                    new UnitId(given(id, unit, "id")),
                    given(name, unit, "name"),
                    given(level, unit, "level"),
                    parent == null ? null : new UnitId(parent),
                    people,
                    channel);
        }
    }

    record AccountEntry(@Nullable String id, @Nullable String name) {
        Account account() {
            String account = "an account of accounts";
            return new Account(given(id, account, "id"), given(name, account, "name"));
        }
    }

    record ModelEntry(
            @Nullable String platform,
            @Nullable String vendor,
            @Nullable String name,
            @Nullable String id) {
        Model model() {
            String model = "a model of models";
            String where = given(platform, model, "platform");
            return new Model(
                    DirectorySection.platform(where)
                            .orElseThrow(() -> new IllegalArgumentException("there is no platform " + where)),
                    given(vendor, model, "vendor"),
                    given(name, model, "name"),
                    given(id, model, "id"));
        }
    }

    private static String given(@Nullable String value, String entry, String what) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(entry + " has no " + what);
        }
        return value;
    }

    private static Optional<Platform> platform(String id) {
        return Arrays.stream(Platform.values())
                .filter(platform -> platform.id().equals(id))
                .findFirst();
    }
}

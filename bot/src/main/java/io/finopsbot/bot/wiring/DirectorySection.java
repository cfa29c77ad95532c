package io.finopsbot.bot.wiring;

import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.approval.Model;
import io.finopsbot.workflows.approval.Platform;
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
        List<String> levels = list("hierarchy.levels", String.class);
        List<Unit> units = list("hierarchy.units", UnitEntry.class).stream()
                .map(UnitEntry::unit)
                .toList();
        return new Organisation(levels, units);
    }

    ApprovalOptions options() {
        return new ApprovalOptions(
                list("accounts", AccountEntry.class).stream()
                        .map(entry -> new Account(entry.id(), entry.name()))
                        .toList(),
                list("regions", String.class),
                list("models", ModelEntry.class).stream().map(ModelEntry::model).toList());
    }

    Duration requestLifetime() {
        return binder.bind(prefix + "thresholds.request-lifetime", Duration.class)
                .orElse(Duration.ofDays(14));
    }

    private <T> List<T> list(String path, Class<T> type) {
        return binder.bind(prefix + path, Bindable.listOf(type)).orElse(List.of());
    }

    record UnitEntry(
            String id,
            String name,
            String level,
            @Nullable String parent,
            @Nullable List<String> owners,
            @Nullable String channel) {
        Unit unit() {
            List<PersonId> people = owners == null
                    ? List.of()
                    : owners.stream().map(PersonId::new).toList();
            return new Unit(new UnitId(id), name, level, parent == null ? null : new UnitId(parent), people, channel);
        }
    }

    record AccountEntry(String id, String name) {}

    record ModelEntry(String platform, String vendor, String name, String id) {
        Model model() {
            return new Model(
                    DirectorySection.platform(platform)
                            .orElseThrow(() -> new IllegalArgumentException("There is no platform " + platform)),
                    vendor,
                    name,
                    id);
        }
    }

    static Optional<Platform> platform(String id) {
        return Arrays.stream(Platform.values())
                .filter(platform -> platform.id().equals(id))
                .findFirst();
    }
}

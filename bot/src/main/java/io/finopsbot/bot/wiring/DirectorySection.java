package io.finopsbot.bot.wiring;

import static io.finopsbot.bot.wiring.Given.given;

import io.finopsbot.bot.coverage.PlatformBadge;
import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.desk.Thresholds;
import io.finopsbot.workflows.models.ModelCatalogue;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Unit;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindResult;
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
                new ModelCatalogue(
                        modelEntries().stream().map(ModelEntry::entry).toList()));
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

    /** What is not set is as it stands in {@link Thresholds#standard}; a standard reminder that would come too early is none. */
    Thresholds thresholds() {
        Thresholds standard = Thresholds.standard();
        Duration lifetime = threshold("request-lifetime", Duration.class).orElse(standard.requestLifetime());
        return new Thresholds(
                lifetime,
                threshold("portfolio-owner-approval", BigDecimal.class)
                        .map(Usd::new)
                        .orElse(null),
                binder.bind(prefix + "thresholds.reminders", Bindable.listOf(Duration.class))
                        .orElseGet(() -> standard.reminders().stream()
                                .filter(before -> before.compareTo(lifetime) < 0)
                                .toList()),
                threshold("on-it", Duration.class).orElse(standard.onIt()));
    }

    private <T> Optional<T> threshold(String name, Class<T> type) {
        BindResult<T> bound = binder.bind(prefix + "thresholds." + name, type);
        return bound.isBound() ? Optional.of(bound.get()) : Optional.empty();
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
}

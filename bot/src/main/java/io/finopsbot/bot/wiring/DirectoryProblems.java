package io.finopsbot.bot.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is wrong in the sections that say who there is and what can be approved. */
final class DirectoryProblems {
    private final List<String> problems = new ArrayList<>();

    private DirectoryProblems() {}

    static List<String> of(Map<String, String> file) {
        DirectoryProblems found = new DirectoryProblems();
        DirectoryPaths.problems(file).forEach(found.problems::add);
        found.look(new DirectorySection(file));
        return found.problems;
    }

    private void look(DirectorySection section) {
        boolean units = understood(section::unitEntries, DirectorySection.UnitEntry::unit);
        boolean accounts = understood(section::accountEntries, DirectorySection.AccountEntry::account);
        boolean models = understood(section::modelEntries, ModelEntry::entry);
        if (units) {
            understood(section::organisation).ifPresent(found -> problems.addAll(UnitProblems.of(found)));
        }
        if (accounts && models) {
            understood(section::options).ifPresent(found -> problems.addAll(OptionProblems.of(found)));
        }
        understood(section::badge);
        if (units && accounts && models) {
            problems.addAll(CatalogueProblems.ofPortfolios(section.options(), section.organisation()));
        }
        understood(section::thresholds).ifPresent(found -> problems.addAll(ThresholdProblems.of(found)));
    }

    /** Whether all entries of a list can be read; a sentence for each that cannot. */
    private <E> boolean understood(Supplier<List<E>> entries, Function<E, ?> read) {
        Optional<List<E>> found = understood(entries);
        boolean all = found.isPresent();
        for (E entry : found.orElse(List.of())) {
            all &= understood(() -> read.apply(entry)).isPresent();
        }
        return all;
    }

    private <T> Optional<T> understood(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException wrong) {
            problems.add("The configuration file cannot be understood: " + Cause.of(wrong) + ".");
            return Optional.empty();
        }
    }
}

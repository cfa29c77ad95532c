package io.finopsbot.bot.models;

import io.finopsbot.bot.slack.Form;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.EntryChecks;
import io.finopsbot.workflows.models.EntryPart;
import io.finopsbot.workflows.models.EntryProblem;
import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.models.ListPrice;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.models.Provenance;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an entry out of its form: what the configuration file may say, a form may say, and nothing else. */
public final class EntryReader {
    static final String PLATFORM = "platform";
    /** As long as Slack takes a name in a list. */
    private static final int LONGEST_NAME = 75;

    private static final int LONGEST_SOURCE = 300;
    /** What Slack takes in one field. */
    private static final int LONGEST_FIELD = 3_000;

    private final Words words;
    private final List<String> configured;
    private final EntryLines lines;

    /**
     * A reader for that installation.
     *
     * @param configured its regions
     */
    public EntryReader(Words words, List<String> configured, InstantSource clock) {
        this.words = words;
        this.configured = List.copyOf(configured);
        this.lines = new EntryLines(words, clock);
    }

    /**
     * The entry that was typed.
     *
     * @param known the model, whose platform and id stay; null if a new one was typed
     */
    Reading read(Form filled, @Nullable Model known) {
        TypedFields typed = new TypedFields(filled, words);
        Optional<Platform> platform = known == null ? platform(filled, typed) : Optional.of(known.platform());
        String vendor = typed.required(EntryPart.VENDOR);
        String name = typed.required(EntryPart.NAME);
        String id = known == null ? typed.required(EntryPart.ID) : known.id();
        String source = typed.required(EntryPart.SOURCE);
        Optional<LocalDate> date = typed.read(EntryPart.DATE, lines::date);
        List<String> regions = typed.read(EntryPart.REGIONS, lines::regions).orElse(List.of());
        List<InferenceProfile> profiles =
                typed.read(EntryPart.PROFILES, lines::profiles).orElse(List.of());
        // While its own source is wrong, prices are read all the same: all is said that can be said at once.
        Provenance read = new Provenance(source.isEmpty() ? "-" : source, date.orElse(LocalDate.EPOCH));
        List<ListPrice> prices =
                typed.read(EntryPart.PRICES, text -> lines.prices(text, read)).orElse(List.of());
        if (platform.isEmpty() || !typed.wrong().isEmpty()) {
            return new Reading(null, typed.wrong());
        }
        Model model = new Model(platform.get(), vendor, name, id);
        return checked(
                new CatalogueEntry(model, regions, profiles, prices, ModelTerms.unconfirmed(), read), known, typed);
    }

    /** How long that part may be, typed. */
    static int longest(EntryPart part) {
        return switch (part) {
            case VENDOR, NAME, ID -> LONGEST_NAME;
            case SOURCE -> LONGEST_SOURCE;
            case REGIONS, PROFILES, PRICES, DATE -> LONGEST_FIELD;
        };
    }

    private Reading checked(CatalogueEntry entry, @Nullable Model known, TypedFields typed) {
        for (EntryProblem problem : EntryChecks.problems(entry, configured)) {
            boolean fixed = known != null && problem.part() == EntryPart.ID;
            String block = TypedFields.block(fixed ? EntryPart.NAME : problem.part());
            typed.note(block, words.say("field.entry", problem.end()));
        }
        return new Reading(entry, typed.wrong());
    }

    private Optional<Platform> platform(Form filled, TypedFields typed) {
        Optional<Platform> chosen = filled.choice(PLATFORM)
                .flatMap(id -> Arrays.stream(Platform.values())
                        .filter(platform -> platform.id().equals(id))
                        .findFirst());
        if (chosen.isEmpty()) {
            typed.note(PLATFORM, words.say("field.required"));
        }
        return chosen;
    }

    /**
     * What came of it.
     *
     * @param typed the entry; null if something could not even be read
     * @param wrong what is wrong, by block; nothing if the entry can be recorded
     */
    record Reading(@Nullable CatalogueEntry typed, Map<String, String> wrong) {
        /** The entry, if nothing is wrong with it. */
        Optional<CatalogueEntry> entry() {
            return wrong.isEmpty() ? Optional.ofNullable(typed) : Optional.empty();
        }
    }
}

package io.finopsbot.bot.wiring;

import static io.finopsbot.bot.wiring.Given.given;

import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelStatus;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.people.UnitId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A model as the section {@code models} of the configuration file writes it. */
record ModelEntry(
        @Nullable String platform,
        @Nullable String vendor,
        @Nullable String name,
        @Nullable String id,
        @Nullable List<String> regions,
        @Nullable List<ProfileEntry> profiles,
        @Nullable List<PriceEntry> prices,
        @Nullable String status,
        @Nullable List<String> portfolios,
        boolean secondApprover,
        @Nullable String reason,
        @Nullable String source,
        @Nullable String date) {

    CatalogueEntry entry() {
        Model model = model();
        String named = "the model " + model.id() + " of models";
        try {
            return new CatalogueEntry(
                    model,
                    Given.list(regions),
                    Given.list(profiles).stream()
                            .map(profile -> profile.profile(named))
                            .toList(),
                    Given.list(prices).stream().map(price -> price.price(named)).toList(),
                    terms(named),
                    Given.provenance(source, date, named));
        } catch (IllegalArgumentException wrong) {
            String message = String.valueOf(wrong.getMessage());
            throw new IllegalArgumentException(message.startsWith(named) ? message : named + ": " + message, wrong);
        }
    }

    private Model model() {
        String model = "a model of models";
        return new Model(
                platform(given(platform, model, "platform")),
                given(vendor, model, "vendor"),
                given(name, model, "name"),
                given(id, model, "id"));
    }

    private ModelTerms terms(String named) {
        String written = status == null ? "approved" : status;
        ModelStatus known = Arrays.stream(ModelStatus.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        named + " has the status " + written + ", which is none of approved, restricted, blocked"));
        List<UnitId> units = Given.list(portfolios).stream().map(UnitId::new).toList();
        return new ModelTerms(known, units, secondApprover, reason);
    }

    private static Platform platform(String id) {
        return Arrays.stream(Platform.values())
                .filter(platform -> platform.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no platform " + id));
    }

    /** An inference profile of the model. */
    record ProfileEntry(
            @Nullable String id,
            @Nullable List<String> callableFrom,
            @Nullable List<String> routesTo) {
        InferenceProfile profile(String model) {
            return new InferenceProfile(
                    given(id, "a profile of " + model, "id"), Given.list(callableFrom), Given.list(routesTo));
        }
    }
}

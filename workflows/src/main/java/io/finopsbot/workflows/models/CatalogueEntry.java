package io.finopsbot.workflows.models;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is known of one model.
 *
 * @param regions where a program may call the model itself; on Claude Platform empty, if it is offered wherever the platform
 *     is
 * @param profiles the inference profiles by which it is called elsewhere, in the order of preference; one id is there several
 *     times if it routes otherwise when it is called from elsewhere
 * @param prices what it costs where; empty if nobody has looked that up
 * @param terms on what terms it may be approved until leads change them
 */
public record CatalogueEntry(
        Model model,
        List<String> regions,
        List<InferenceProfile> profiles,
        List<ListPrice> prices,
        ModelTerms terms,
        Provenance provenance) {
    public CatalogueEntry {
        regions = List.copyOf(regions);
        profiles = List.copyOf(profiles);
        prices = List.copyOf(prices);
    }

    /** The same, on those terms. */
    public CatalogueEntry on(ModelTerms others) {
        return new CatalogueEntry(model, regions, profiles, prices, others, provenance);
    }

    /** Whether a program may call it in that region, directly or by a profile. */
    public boolean isOfferedIn(String region) {
        boolean everywhere = model.platform() == Platform.CLAUDE_PLATFORM && regions.isEmpty();
        return everywhere || regions.contains(region) || callableIn(region).isPresent();
    }

    /** The profile by which it is called in that region; empty if it is called directly. */
    public Optional<InferenceProfile> profileIn(String region) {
        return regions.contains(region) ? Optional.empty() : callableIn(region);
    }

    /** What it costs in that region; empty if that is not known. */
    public Optional<ListPrice> priceIn(String region) {
        return prices.stream().filter(price -> price.holdsIn(region)).findFirst();
    }

    /** The regions that are named for it, sorted. */
    public List<String> namedRegions() {
        return Stream.concat(regions.stream(), profiles.stream().flatMap(profile -> profile.callableFrom().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<InferenceProfile> callableIn(String region) {
        return profiles.stream()
                .filter(profile -> profile.callableFrom().contains(region))
                .findFirst();
    }
}

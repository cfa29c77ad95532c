package io.finopsbot.workflows.models;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether ids and regions, and so the ARNs that are made of them, have the form that AWS gives them. */
public final class EntryForm implements EntryCheck {
    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-\\d");
    private static final Pattern BEDROCK_ID =
            Pattern.compile("[a-z0-9-]{1,63}\\.([a-z0-9-]{1,63}\\.){0,2}[a-z0-9-]{1,63}(:[a-z0-9-]{1,63}){0,2}");
    private static final Pattern CLAUDE_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern GEOGRAPHY = Pattern.compile("[a-z]{2,10}(-[a-z]{2,10})?");

    @Override
    public List<EntryProblem> problems(CatalogueEntry entry) {
        List<EntryProblem> problems = new ArrayList<>();
        id(entry.model(), problems);
        places(entry, problems);
        for (InferenceProfile profile : entry.profiles()) {
            profile(entry.model(), profile, problems);
        }
        twice(entry, problems);
        priced(entry, problems);
        return problems;
    }

    private static void id(Model model, List<EntryProblem> problems) {
        Pattern form =
                switch (model.platform()) {
                    case BEDROCK -> BEDROCK_ID;
                    case CLAUDE_PLATFORM -> CLAUDE_ID;
                };
        if (!form.matcher(model.id()).matches()) {
            problems.add(new EntryProblem(
                    EntryPart.ID,
                    "has an id that is none of " + model.platform().title()));
        }
    }

    private static void places(CatalogueEntry entry, List<EntryProblem> problems) {
        boolean bedrock = entry.model().platform() == Platform.BEDROCK;
        if (bedrock && entry.regions().isEmpty() && entry.profiles().isEmpty()) {
            problems.add(new EntryProblem(
                    EntryPart.REGIONS, "names neither regions nor profiles, so that nobody could call it"));
        }
        if (!bedrock && !entry.profiles().isEmpty()) {
            problems.add(new EntryProblem(EntryPart.PROFILES, "names profiles, which only Bedrock has"));
        }
        Stream<InferenceProfile> profiles = entry.profiles().stream();
        misspelt(EntryPart.REGIONS, entry.regions().stream(), problems);
        misspelt(
                EntryPart.PROFILES,
                profiles.flatMap(
                        profile -> Stream.concat(profile.callableFrom().stream(), profile.routesTo().stream())),
                problems);
        misspelt(EntryPart.PRICES, entry.prices().stream().flatMap(price -> price.regions().stream()), problems);
    }

    private static void misspelt(EntryPart part, Stream<String> regions, List<EntryProblem> problems) {
        regions.distinct()
                .filter(region -> !REGION.matcher(region).matches())
                .map(region ->
                        new EntryProblem(part, "names " + region + ", which is no AWS region such as eu-central-1"))
                .forEach(problems::add);
    }

    private static void profile(Model model, InferenceProfile profile, List<EntryProblem> problems) {
        String named = "has the profile " + profile.id() + ", which ";
        if (profile.callableFrom().isEmpty() || profile.routesTo().isEmpty()) {
            problems.add(new EntryProblem(
                    EntryPart.PROFILES, named + "needs regions under callable-from and under routes-to"));
        }
        String prefix = profile.id().endsWith("." + model.id())
                ? profile.id().substring(0, profile.id().length() - model.id().length() - 1)
                : "";
        if (!GEOGRAPHY.matcher(prefix).matches()) {
            problems.add(new EntryProblem(
                    EntryPart.PROFILES,
                    named + "is none of this model: its id is a geography, a dot, and " + model.id()));
        }
    }

    /** Of two prices of the same, nobody knows which counts. */
    private static void priced(CatalogueEntry entry, List<EntryProblem> problems) {
        Set<String> seen = new HashSet<>();
        for (ListPrice price : entry.prices()) {
            List<String> regions = price.regions().isEmpty() ? List.of(EntryPart.EVERYWHERE) : price.regions();
            for (String region : regions) {
                price.inOrder().keySet().stream()
                        .map(type -> type.id() + " in " + region)
                        .filter(what -> !seen.add(what))
                        .map(what -> new EntryProblem(EntryPart.PRICES, "has the price of " + what + " twice"))
                        .forEach(problems::add);
            }
        }
    }

    /** One profile called from one region routes one way only. */
    private static void twice(CatalogueEntry entry, List<EntryProblem> problems) {
        Set<String> seen = new HashSet<>();
        for (InferenceProfile profile : entry.profiles()) {
            for (String region : profile.callableFrom()) {
                if (!seen.add(profile.id() + " from " + region)) {
                    problems.add(new EntryProblem(
                            EntryPart.PROFILES, "has the profile " + profile.id() + " from " + region + " twice"));
                }
            }
        }
    }
}

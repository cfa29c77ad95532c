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
    public List<String> problems(CatalogueEntry entry) {
        List<String> problems = new ArrayList<>();
        id(entry.model(), problems);
        places(entry, problems);
        for (InferenceProfile profile : entry.profiles()) {
            profile(entry.model(), profile, problems);
        }
        twice(entry, problems);
        return problems;
    }

    private static void id(Model model, List<String> problems) {
        Pattern form =
                switch (model.platform()) {
                    case BEDROCK -> BEDROCK_ID;
                    case CLAUDE_PLATFORM -> CLAUDE_ID;
                };
        if (!form.matcher(model.id()).matches()) {
            problems.add("has an id that is none of " + model.platform().title());
        }
    }

    private static void places(CatalogueEntry entry, List<String> problems) {
        boolean bedrock = entry.model().platform() == Platform.BEDROCK;
        if (bedrock && entry.regions().isEmpty() && entry.profiles().isEmpty()) {
            problems.add("names neither regions nor profiles, so that nobody could call it");
        }
        if (!bedrock && !entry.profiles().isEmpty()) {
            problems.add("names profiles, which only Bedrock has");
        }
        Stream<String> prices = entry.prices().stream().flatMap(price -> price.regions().stream());
        Stream<String> routes = entry.profiles().stream().flatMap(profile -> profile.routesTo().stream());
        Stream.of(entry.namedRegions().stream(), prices, routes)
                .flatMap(regions -> regions)
                .distinct()
                .filter(region -> !REGION.matcher(region).matches())
                .forEach(region -> problems.add("names " + region + ", which is no AWS region such as eu-central-1"));
    }

    private static void profile(Model model, InferenceProfile profile, List<String> problems) {
        String named = "has the profile " + profile.id() + ", which ";
        if (profile.callableFrom().isEmpty() || profile.routesTo().isEmpty()) {
            problems.add(named + "needs regions under callable-from and under routes-to");
        }
        String prefix = profile.id().endsWith("." + model.id())
                ? profile.id().substring(0, profile.id().length() - model.id().length() - 1)
                : "";
        if (!GEOGRAPHY.matcher(prefix).matches()) {
            problems.add(named + "is none of this model: its id is a geography, a dot, and " + model.id());
        }
    }

    /** One profile called from one region routes one way only. */
    private static void twice(CatalogueEntry entry, List<String> problems) {
        Set<String> seen = new HashSet<>();
        for (InferenceProfile profile : entry.profiles()) {
            for (String region : profile.callableFrom()) {
                if (!seen.add(profile.id() + " from " + region)) {
                    problems.add("has the profile " + profile.id() + " from " + region + " twice");
                }
            }
        }
    }
}

package io.finopsbot.bot.models;

import io.finopsbot.templates.Figures;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.models.ListPrice;
import io.finopsbot.workflows.models.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the catalogue says of a model, in lines: where it is called, what it costs, and where that was read. */
final class EntryText {
    private static final String COMMA = ", ";

    private final Words words;

    EntryText(Words words) {
        this.words = words;
    }

    List<String> lines(CatalogueEntry entry) {
        List<String> lines = new ArrayList<>();
        if (!entry.regions().isEmpty()) {
            lines.add(words.say("model.direct", String.join(COMMA, entry.regions())));
        }
        entry.profiles().forEach(profile -> lines.add(profile(profile)));
        if (entry.namedRegions().isEmpty()) {
            lines.add(words.say("model.everywhere"));
        }
        lines.add(words.say(entry.prices().isEmpty() ? "model.no-price" : "model.prices"));
        entry.prices().forEach(price -> lines.add(price(price)));
        Provenance read = entry.provenance();
        lines.add(words.say("model.source", read.source(), read.date()));
        return lines;
    }

    private String profile(InferenceProfile profile) {
        return words.say(
                "model.profile",
                profile.id(),
                String.join(COMMA, profile.callableFrom()),
                String.join(COMMA, profile.routesTo()));
    }

    private String price(ListPrice price) {
        String prices = price.inOrder().entrySet().stream()
                .map(part -> words.say("model.price-of", part.getKey(), Figures.plain(part.getValue())))
                .collect(Collectors.joining(COMMA));
        String where =
                price.regions().isEmpty() ? words.say("model.everywhere-price") : String.join(COMMA, price.regions());
        Provenance read = price.provenance();
        return words.say("command.line", words.say("model.price", where, prices)) + " "
                + words.say("model.price-source", read.source(), read.date());
    }
}

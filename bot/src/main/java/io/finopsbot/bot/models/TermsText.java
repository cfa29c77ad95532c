package io.finopsbot.bot.models;

import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.models.ModelStatus;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.people.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** On what terms a model may be had, in words. */
final class TermsText {
    private static final int LONGEST = 600;

    private final Words words;
    private final Organisation organisation;

    TermsText(Words words, Organisation organisation) {
        this.words = words;
        this.organisation = organisation;
    }

    /** A sentence for each part of the terms; what people typed is not escaped yet. */
    List<String> sentences(ModelTerms terms) {
        List<String> sentences = new ArrayList<>();
        if (terms.status() == ModelStatus.APPROVED) {
            sentences.add(words.say("model.approved"));
        }
        if (!terms.portfolios().isEmpty()) {
            String portfolios =
                    terms.portfolios().stream().map(organisation::nameOf).collect(Collectors.joining(", "));
            sentences.add(words.say("model.restricted-to", Markup.beginning(portfolios, LONGEST)));
        }
        if (terms.secondApprover()) {
            sentences.add(words.say("model.second-needed"));
        }
        if (terms.reason() != null) {
            sentences.add(words.say("model.reason", Markup.beginning(terms.reason(), LONGEST)));
        }
        return sentences;
    }
}

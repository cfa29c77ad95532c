package io.finopsbot.bot.models;

import io.finopsbot.bot.slack.Paragraphs;
import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelStatus;
import io.finopsbot.workflows.models.ProposalEnd;
import io.finopsbot.workflows.models.TermsProposal;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The card of a proposal: what is to change, whom it concerns, what became of it, and what one can do. */
public final class ModelCard {
    private static final int MOST_REQUESTS = 20;
    private static final int LONGEST_REASON = 600;
    /** Slack takes 3,000 characters in all. */
    private static final int LONGEST_LIST = 2_600;

    private final Words words;
    private final Organisation organisation;
    private final TermsText terms;
    private final Template template;

    public ModelCard(Words words, Organisation organisation) {
        this.words = words;
        this.organisation = organisation;
        this.terms = new TermsText(words, organisation);
        this.template = Template.load("slack/model-card.json", words);
    }

    /**
     * The card as it has to look now.
     *
     * @param users the live requests that use the model, or have it removed by this
     */
    JsonNode of(ModelStanding standing, TermsProposal proposal, List<BusinessRequest> users) {
        String model = standing.model().title();
        String status = words.term(proposal.terms().status());
        return template.fill(new Values()
                .with("summary", words.say("model-card.summary", model, status))
                .with(
                        "title",
                        words.say(
                                "model-card.title",
                                standing.model().name(),
                                standing.model().platform().title()))
                .with("proposal", new Markup(proposed(proposal)))
                .with("affected", affected(proposal, users))
                .with("state", new Markup(state(proposal)))
                .with("sure", sure(standing, proposal, users.size()))
                .with("target", proposal.isOpen() ? ModelTarget.of(standing, proposal) : null)
                .all());
    }

    private String proposed(TermsProposal proposal) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "model-card.proposes",
                mention(proposal.by()),
                Moment.of(proposal.at()),
                proposal.terms().status(),
                proposal.before().status()));
        terms.sentences(proposal.terms()).forEach(sentence -> lines.add(typed(sentence)));
        return String.join("\n", lines);
    }

    /** What is asked once more before a block is confirmed; nothing otherwise. */
    private @Nullable String sure(ModelStanding standing, TermsProposal proposal, int users) {
        return proposal.isOpen() && proposal.terms().status() == ModelStatus.BLOCKED
                ? words.say("model-card.sure", standing.model().title(), users)
                : null;
    }

    private @Nullable Markup affected(TermsProposal proposal, List<BusinessRequest> users) {
        if (proposal.terms().status() != ModelStatus.BLOCKED || !(proposal.isOpen() || proposal.isConfirmed())) {
            return null;
        }
        if (users.isEmpty()) {
            return new Markup(words.say("model-card.nobody"));
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.say(proposal.isOpen() ? "model-card.affected" : "model-card.removing"));
        List<String> all = users.stream().limit(MOST_REQUESTS).map(this::line).toList();
        int shown = Paragraphs.fitting(all, LONGEST_LIST);
        all.stream().limit(shown).map(ModelCard::typed).forEach(lines::add);
        if (users.size() > shown) {
            lines.add(words.say("model-card.more", users.size() - shown));
        }
        return new Markup(String.join("\n", lines));
    }

    private String line(BusinessRequest request) {
        return words.say(
                "model-card.request",
                request.number(),
                Markup.beginning(request.fields().workload(), 80),
                Markup.beginning(organisation.nameOf(request.fields().owningUnit()), 80));
    }

    private String state(TermsProposal proposal) {
        ProposalEnd end = proposal.end();
        if (end == null) {
            return words.say("model-card.waiting", Moment.of(proposal.expiresAt()));
        }
        String reason = typed(Markup.beginning(String.valueOf(end.reason()), LONGEST_REASON));
        return words.say("model-card.ended." + end.kind(), mention(end.by()), Moment.of(end.at()), reason);
    }

    private static String mention(Actor actor) {
        return actor.personId()
                .map(person -> Markup.mention(person.value()).text())
                .orElseGet(() -> typed(actor.name()));
    }

    private static String typed(String text) {
        return Markup.text(text).text();
    }
}

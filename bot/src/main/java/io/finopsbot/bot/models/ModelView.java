package io.finopsbot.bot.models;

import io.finopsbot.bot.requests.TrailText;
import io.finopsbot.bot.slack.Paragraphs;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.ProposalEnd;
import io.finopsbot.workflows.models.TermsProposal;
import io.finopsbot.workflows.people.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** A model as people look at it: how it stands and why, where it is called, what it costs, what happened to it. */
public final class ModelView {
    private static final int LAST_RECORDS = 10;
    private static final int LONGEST_ENTRY = Paragraphs.LONGEST_MESSAGE / 2;

    private final Words words;
    private final TermsText terms;
    private final EntryText entries;
    private final TrailText trail;
    private final Template template;

    public ModelView(Words words, Organisation organisation) {
        this.words = words;
        this.terms = new TermsText(words, organisation);
        this.entries = new EntryText(words);
        this.trail = new TrailText(words);
        this.template = Template.load("slack/model.json", words);
    }

    /**
     * The message.
     *
     * @param users how many live requests use the model
     * @param records its audit trail, oldest first
     */
    JsonNode of(CatalogueEntry entry, ModelStanding standing, int users, List<AuditRecord> records) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("model.status", standing.terms().status()) + " " + since(standing));
        lines.addAll(terms.sentences(standing.terms()));
        standing.open().ifPresent(open -> lines.add(waiting(open)));
        lines.addAll(beginning(entries.lines(entry)));
        standing.lastChange()
                .ifPresent(change -> lines.add(words.say(
                        change.adds() ? "model.added" : "model.changed",
                        change.by().name(),
                        Moment.of(change.at()))));
        lines.add(words.say("model.affected", users));
        lines.addAll(history(records));
        return template.fill(new Values()
                .with(
                        "title",
                        words.say(
                                "model.title",
                                entry.model().name(),
                                entry.model().platform().title()))
                .with("paragraphs", Paragraphs.of(lines))
                .with("target", ModelTarget.of(standing))
                .all());
    }

    /** As much of what the catalogue says as leaves room for the rest. */
    private List<String> beginning(List<String> entry) {
        int shown = Paragraphs.fitting(entry, LONGEST_ENTRY);
        List<String> lines = new ArrayList<>(entry.subList(0, shown));
        if (shown < entry.size()) {
            lines.add(words.say("model.more", entry.size() - shown));
        }
        return lines;
    }

    private List<String> history(List<AuditRecord> records) {
        int hidden = Math.max(0, records.size() - LAST_RECORDS);
        List<String> lines = new ArrayList<>();
        if (!records.isEmpty()) {
            lines.add(words.say("model.history"));
        }
        if (hidden > 0) {
            lines.add(words.say("audit.more", hidden));
        }
        records.stream().skip(hidden).map(trail::brief).forEach(lines::add);
        return lines;
    }

    private String since(ModelStanding standing) {
        return standing.confirmed()
                .map(proposal -> {
                    ProposalEnd end = Objects.requireNonNull(proposal.end());
                    String at = Moment.of(end.at());
                    return words.say(
                            "model.confirmed", proposal.by().name(), end.by().name(), at);
                })
                .orElseGet(() -> words.say(
                        standing.terms().equals(ModelTerms.unconfirmed()) ? "model.unconfirmed" : "model.configured"));
    }

    private String waiting(TermsProposal open) {
        return words.say("model.open", open.by().name(), open.terms().status(), Moment.of(open.at()));
    }
}

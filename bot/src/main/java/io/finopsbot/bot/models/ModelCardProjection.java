package io.finopsbot.bot.models;

import io.finopsbot.bot.slack.PostOnce;
import io.finopsbot.bot.slack.SlackSettings;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Affected;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.desk.Projection;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.models.EntryChange;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.TermsProposal;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.List;

/** Keeps the cards of a model in the FinOps channel as the ledger says: one a proposal, and one a change of its entry. */
public final class ModelCardProjection implements Projection {
    /** One waits at a time, so that no more than these can have changed since the last time. */
    private static final int LATEST = 3;
    /** Changes of the entry wait for nobody; each is a form that a lead has sent, so that more than these do not come at once. */
    private static final int LATEST_CHANGES = 10;

    private final RequestLedger ledger;
    private final ModelCard card;
    private final EntryCard entries;
    private final PostOnce posts;
    private final SlackSettings settings;

    public ModelCardProjection(
            RequestLedger ledger, ModelCard card, EntryCard entries, PostOnce posts, SlackSettings settings) {
        this.ledger = ledger;
        this.card = card;
        this.entries = entries;
        this.posts = posts;
        this.settings = settings;
    }

    @Override
    public ProjectionKind kind() {
        return ProjectionKind.MODEL_CARD;
    }

    @Override
    public void bringUpToDate(Subject about, Lease lease) {
        ModelStanding standing = ledger.governed(ModelStanding.class, about).orElseThrow();
        for (EntryChange change : latest(standing.changes(), LATEST_CHANGES)) {
            String key = "model-entry:" + about.id() + "#" + change.number();
            posts.leave(key, settings.channel(), null, entries.of(change), lease);
        }
        for (TermsProposal proposal : latest(standing.proposals(), LATEST)) {
            String key = "model-card:" + about.id() + "#" + proposal.number();
            List<BusinessRequest> users = Affected.by(standing.model(), proposal, ledger);
            posts.bring(key, settings.channel(), null, card.of(standing, proposal, users), lease);
        }
    }

    private static <T> List<T> latest(List<T> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }
}

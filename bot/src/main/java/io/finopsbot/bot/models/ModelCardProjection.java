package io.finopsbot.bot.models;

import io.finopsbot.bot.slack.PostOnce;
import io.finopsbot.bot.slack.SlackSettings;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Affected;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.desk.Projection;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.TermsProposal;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.List;

/** Keeps the cards of a model's proposals in the FinOps channel as the ledger says, one card a proposal. */
public final class ModelCardProjection implements Projection {
    /** One waits at a time, so that no more than these can have changed since the last time. */
    private static final int LATEST = 3;

    private final RequestLedger ledger;
    private final ModelCard card;
    private final PostOnce posts;
    private final SlackSettings settings;

    public ModelCardProjection(RequestLedger ledger, ModelCard card, PostOnce posts, SlackSettings settings) {
        this.ledger = ledger;
        this.card = card;
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
        List<TermsProposal> proposals = standing.proposals();
        for (TermsProposal proposal : proposals.subList(Math.max(0, proposals.size() - LATEST), proposals.size())) {
            String key = "model-card:" + about.id() + "#" + proposal.number();
            List<BusinessRequest> users = Affected.by(standing.model(), proposal, ledger);
            posts.bring(key, settings.channel(), null, card.of(standing, proposal, users), lease);
        }
    }
}

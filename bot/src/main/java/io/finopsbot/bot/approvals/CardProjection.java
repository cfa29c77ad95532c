package io.finopsbot.bot.approvals;

import io.finopsbot.bot.slack.PostOnce;
import io.finopsbot.bot.slack.SlackSettings;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.IssueBook;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.RequestProjection;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import java.util.Optional;

/** Keeps the card as the ledger says, in the channel of its portfolio, else in the FinOps channel. It stays where it was first posted. */
public final class CardProjection implements RequestProjection {
    private static final String PREFIX = "card:";

    private final RequestLedger ledger;
    private final IssueBook issues;
    private final Card card;
    private final PostOnce posts;
    private final SlackSettings settings;
    private final Organisation organisation;

    public CardProjection(
            RequestLedger ledger,
            IssueBook issues,
            Card card,
            PostOnce posts,
            SlackSettings settings,
            Organisation organisation) {
        this.ledger = ledger;
        this.issues = issues;
        this.card = card;
        this.posts = posts;
        this.settings = settings;
        this.organisation = organisation;
    }

    /** By which the card of that subject is known. */
    public static String key(Subject about) {
        return PREFIX + about.key();
    }

    /** The request whose card has that key; empty if it is no card of a request. */
    static Optional<RequestNumber> request(String key) {
        return key.startsWith(PREFIX) ? RequestNumber.parse(key.substring(PREFIX.length())) : Optional.empty();
    }

    @Override
    public ProjectionKind kind() {
        return ProjectionKind.CARD;
    }

    @Override
    public void bringUpToDate(RequestNumber number, Lease lease) {
        BusinessRequest request = ledger.find(number).orElseThrow();
        String channel = organisation.channelOf(request.fields().owningUnit()).orElse(settings.channel());
        posts.bring(key(request.subject()), channel, null, card.of(request, issues.issuesOf(number)), lease);
    }
}

package io.finopsbot.bot.notices;

import io.finopsbot.bot.approvals.CardProjection;
import io.finopsbot.bot.slack.PostOnce;
import io.finopsbot.bot.slack.SlackClient;
import io.finopsbot.bot.slack.SlackSettings;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Audience;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.desk.MessageBook;
import io.finopsbot.workflows.desk.NoticeBoard;
import io.finopsbot.workflows.desk.Projection;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the notices that were recorded, each once: in the request's thread, and to people. */
public final class NoticeProjection implements Projection {
    private final RequestLedger ledger;
    private final NoticeBoard board;
    private final MessageBook book;
    private final NoticeText text;
    private final PostOnce posts;
    private final SlackClient slack;
    private final SlackSettings settings;

    public NoticeProjection(
            RequestLedger ledger,
            NoticeBoard board,
            MessageBook book,
            NoticeText text,
            PostOnce posts,
            SlackClient slack,
            SlackSettings settings) {
        this.ledger = ledger;
        this.board = board;
        this.book = book;
        this.text = text;
        this.posts = posts;
        this.slack = slack;
        this.settings = settings;
    }

    @Override
    public ProjectionKind kind() {
        return ProjectionKind.NOTICES;
    }

    @Override
    public void bringUpToDate(Subject about, Lease lease) {
        @Nullable
        BusinessRequest request = about.kind() == Subject.Kind.REQUEST
                ? ledger.find(RequestNumber.of(about)).orElseThrow()
                : null;
        for (NoticeBoard.Posted notice : board.pending(about, Audience.Kind.CHANNEL)) {
            give(request, notice, settings.channel(), null, lease);
        }
        for (NoticeBoard.Posted notice : board.pending(about, Audience.Kind.PERSON)) {
            lease.assertHeld();
            String channel = slack.directChannel(notice.notice().audience().id());
            give(request, notice, channel, null, lease);
        }
        for (NoticeBoard.Posted notice : board.pending(about, Audience.Kind.THREAD)) {
            MessageBook.Entry card = card(about);
            give(request, notice, card.channel(), card.timestamp(), lease);
        }
    }

    private void give(
            @Nullable BusinessRequest request,
            NoticeBoard.Posted notice,
            String channel,
            @Nullable String thread,
            Lease lease) {
        String key = "notice:" + notice.id();
        posts.leave(key, channel, thread, text.of(notice.notice(), request), lease);
        board.given(notice.id(), channel);
    }

    /** The thread hangs under the card; until the card stands, the notice waits. */
    private MessageBook.Entry card(Subject about) {
        return book.find(CardProjection.key(about))
                .filter(entry -> entry.timestamp() != null)
                .orElseThrow(() -> new IntegrationException(
                        "The card of " + about.key() + " does not stand yet",
                        Optional.of(Duration.ofSeconds(1)),
                        null));
    }
}

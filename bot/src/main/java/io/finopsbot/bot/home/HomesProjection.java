package io.finopsbot.bot.home;

import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.HomeBook;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.RequestProjection;
import io.finopsbot.workflows.desk.Waker;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import java.util.function.Function;

/** Wakes the Home tabs on which a request shows: of those who asked or own it, of leads, and of engineers. */
public final class HomesProjection implements RequestProjection {
    private final RequestLedger ledger;
    private final HomeBook book;
    private final Function<PersonId, Viewer> viewers;
    private final Waker waker;

    HomesProjection(RequestLedger ledger, HomeBook book, Function<PersonId, Viewer> viewers, Waker waker) {
        this.ledger = ledger;
        this.book = book;
        this.viewers = viewers;
        this.waker = waker;
    }

    @Override
    public ProjectionKind kind() {
        return ProjectionKind.HOMES;
    }

    @Override
    public void bringUpToDate(RequestNumber number, Lease lease) {
        BusinessRequest request = ledger.find(number).orElseThrow();
        for (PersonId person : book.opened()) {
            Viewer viewer = viewers.apply(person);
            if (viewer.member() && (viewer.lead() || viewer.engineer() || viewer.owns(request))) {
                waker.wake(Subject.person(person), ProjectionKind.HOME);
            }
        }
    }
}

package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.RUTH;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Before an undecided request expires, whoever it waits for is reminded: three days and one day before, once each. */
class ReminderTest {
    private static final Actor EXPIRY = Actor.system("expiry");
    private static final Object[] SOON = {"BR-1001", RequestState.SUBMITTED, "18 May 2026 08:30 UTC"};

    private final Company company = new Company(true);

    @Test
    void threadAndRequesterAreRemindedWhenItIsDueAndOnlyOnce() {
        BusinessRequest request = company.submitted();
        company.later(Duration.ofDays(11).minusSeconds(1));
        assertThat(reminded(request)).isFalse();

        company.later(Duration.ofSeconds(1));
        assertThat(reminded(request)).isTrue();
        assertThat(company.ledger.last().notices())
                .containsExactly(
                        Notice.to(Audience.thread(), NoticeKind.EXPIRES_SOON, SOON),
                        Notice.to(Audience.person(id(OLIVIA)), NoticeKind.EXPIRES_SOON, SOON));
        assertThat(reminded(request)).isFalse();

        company.later(Duration.ofDays(2).minusSeconds(1));
        assertThat(reminded(request)).isFalse();
        company.later(Duration.ofSeconds(1));
        assertThat(reminded(request)).isTrue();
        assertThat(reminded(request)).isFalse();
    }

    @Test
    void ofRemindersThatWereMissedOneIsGiven() {
        BusinessRequest request = company.submitted();
        company.later(Duration.ofDays(13));

        assertThat(reminded(request)).isTrue();
        assertThat(reminded(request)).isFalse();
    }

    @Test
    void ownersAreRemindedOfWhatWaitsForThem() {
        Company gated = Company.withOwnersGate();
        BusinessRequest request = gated.submitted();
        gated.later(Duration.ofDays(11));

        gated.done(request, new Remind(), EXPIRY);

        assertThat(gated.ledger.last().notices())
                .extracting(Notice::audience)
                .containsExactly(Audience.thread(), Audience.person(id(RUTH)));
    }

    @Test
    void whatIsDecidedOrOverIsNotRemindedOf() {
        BusinessRequest declined = company.done(company.submitted(), new Decline(1, "no"), LENA);
        BusinessRequest late = company.submitted();
        company.later(Duration.ofDays(11));
        assertThat(reminded(declined)).isFalse();

        company.later(Duration.ofDays(3));
        assertThat(reminded(late)).isFalse();
    }

    private boolean reminded(BusinessRequest request) {
        int before = company.ledger.changes().size();
        company.done(request, new Remind(), EXPIRY);
        return company.ledger.changes().size() > before;
    }
}

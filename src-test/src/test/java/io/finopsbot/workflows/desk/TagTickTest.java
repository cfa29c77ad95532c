package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LUKAS;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.TagTick;
import io.finopsbot.workflows.rules.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The tag key is active once for the whole payer account; it is recorded and shown, and stops nobody. */
class TagTickTest {
    private final Company company = new Company(false);

    @Test
    void anEngineerSaysThatTheKeyIsActive() {
        BusinessRequest ticked = company.done(company.approved(), new TickTagActive(), EMIL);

        assertThat(ticked.tagTick()).isEqualTo(new TagTick(EMIL, company.clock.instant()));
        assertThat(company.ledger.last().notices())
                .containsExactly(Notice.to(Audience.thread(), NoticeKind.TAG_ACTIVE, "BR-1001", EMIL.name()));
    }

    @Test
    void sayingItTwiceChangesNothing() {
        BusinessRequest ticked = company.done(company.approved(), new TickTagActive(), EMIL);

        assertThat(company.done(ticked, new TickTagActive(), LUKAS)).isEqualTo(ticked);
    }

    @Test
    void whatIsApprovedLaterKnowsItFromTheBeginning() {
        BusinessRequest first = company.done(company.approved(), new TickTagActive(), EMIL);
        company.later(Duration.ofDays(1));

        assertThat(company.approved("another-bot").tagTick()).isEqualTo(first.tagTick());
    }

    @Test
    void nothingWaitsForIt() {
        assertThat(company.readyToClaim().tagTick()).isNull();
    }

    @Test
    void theApproverDoesNotSayIt() {
        BusinessRequest request = company.submitted();
        company.done(request, new Approve(1, Company.choice("billing-bot"), Priority.NORMAL), LUKAS);

        Refused.of(company, request).by(Rule.EXECUTOR_CONFLICT, new TickTagActive(), LUKAS, "BR-1001", "approver");
    }
}

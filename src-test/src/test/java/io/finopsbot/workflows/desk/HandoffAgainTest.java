package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.GUEST;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.PAULA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Rule;
import org.junit.jupiter.api.Test;

/** The Developer Handoff is sent again. */
class HandoffAgainTest {
    private final Company company = new Company(false);

    @Test
    void anOwnerGetsItAndItIsRecorded() {
        BusinessRequest claimed = company.claimed("billing-invoice-triage");

        BusinessRequest next = company.done(claimed, new SendHandoff(), PAULA);

        assertThat(next.state()).isEqualTo(claimed.state());
        assertThat(next.revision()).isEqualTo(claimed.revision());
        Change change = company.ledger.last();
        assertThat(change.audit().action()).isEqualTo(AuditAction.SEND_HANDOFF);
        assertThat(change.notices())
                .containsExactly(Notice.to(Audience.person(Company.id(PAULA)), NoticeKind.HANDOFF, "BR-1001"));
    }

    @Test
    void nobodyElseGetsIt() {
        BusinessRequest claimed = company.claimed("billing-invoice-triage");

        Refused.of(company, claimed)
                .by(Rule.NOT_THE_HOLDER, new SendHandoff(), NORA, "BR-1001", "Olivia (product owner) (Billing)");
        Refused.of(company, claimed).by(Rule.NOT_A_MEMBER, new SendHandoff(), GUEST, "GUEST");
    }

    @Test
    void beforeTheClaimThereIsNone() {
        BusinessRequest approved = company.approved();

        Refused.of(company, approved).by(Rule.NOT_POSSIBLE_NOW, new SendHandoff(), PAULA, "BR-1001", "APPROVED");
    }
}

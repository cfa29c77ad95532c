package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.request.Addition;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an approved scope covers already need not be asked for: the requester is told at once, and by whom it is owned. */
class CoveredTest {
    private static final String OWNER = "Olivia (product owner) (Billing)";

    private final Company company = new Company(false);

    @Test
    void theSameWorkloadIsCoveredAndItsOwnerNamed() {
        BusinessRequest live = company.approved("billing-bot");

        assertThat(refusal(fields("invoice  TRIAGE", null, null, false)))
                .contains(Refusal.of(Rule.ALREADY_COVERED, live.number(), "billing-bot", OWNER));
    }

    @Test
    void aWorkspaceIsAllItsUnitsSoThatItsModelIsCovered() {
        BusinessRequest live = company.approved("billing-bot");

        assertThat(refusal(fields("Something else", Company.MODEL, null, false)))
                .contains(Refusal.of(Rule.ALREADY_COVERED, live.number(), "billing-bot", OWNER));
        assertThat(refusal(fields("Something else", Company.HAIKU, null, false)))
                .isEmpty();
        assertThat(refusal(fields("Another thing", null, null, false))).isEmpty();
    }

    @Test
    void aRoleIsOneWorkloads() {
        company.done(company.submitted(), new Approve(1, Company.role(), Priority.NORMAL), LENA);

        assertThat(refusal(fields("Something else", Company.NOVA, null, false))).isEmpty();
        assertThat(refusal(fields("Invoice triage", Company.NOVA, null, false)))
                .map(Refusal::rule)
                .contains(Rule.ALREADY_COVERED);
    }

    @Test
    void whoTicksThatTheyNeedItAllTheSameMayAsk() {
        company.approved("billing-bot");

        assertThat(refusal(fields("Invoice triage", null, null, true))).isEmpty();
    }

    @Test
    void moreForAClaimedWorkspaceMustBeMore() {
        BusinessRequest holder = company.claimed("billing-bot");

        assertThat(refusal(fields("Invoice triage", null, new Addition(holder.number(), IamScope.INFERENCE), false)))
                .contains(Refusal.of(Rule.ALREADY_COVERED, holder.number(), "billing-bot", OWNER));
        assertThat(refusal(fields(
                        "Invoice triage", null, new Addition(holder.number(), IamScope.INFERENCE_AND_BATCH), false)))
                .isEmpty();
        assertThat(refusal(fields("Invoice triage", Company.HAIKU, new Addition(holder.number(), null), false)))
                .isEmpty();
    }

    @Test
    void onlyAnOwnerAsksForMore() {
        BusinessRequest holder = company.claimed("billing-bot");
        RequestFields more = fields("Invoice triage", Company.HAIKU, new Addition(holder.number(), null), false);

        assertThat(company.desk.submit(more, NORA, Envelope.own()).refusal())
                .contains(Refusal.of(Rule.NO_SUCH_REQUEST, holder.number()));
    }

    private Optional<Refusal> refusal(RequestFields fields) {
        return company.desk.submit(fields, OLIVIA, Envelope.own()).refusal();
    }

    private static RequestFields fields(
            String workload, @Nullable String model, @Nullable Addition addition, boolean besides) {
        RequestFields sample = Company.fields();
        return new RequestFields(
                workload,
                sample.portfolio(),
                sample.product(),
                sample.useCase(),
                sample.runtime(),
                sample.monthlyEstimate(),
                sample.businessCase(),
                model,
                addition,
                besides);
    }
}

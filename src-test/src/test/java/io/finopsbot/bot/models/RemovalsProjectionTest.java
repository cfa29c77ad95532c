package io.finopsbot.bot.models;

import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.MODEL;
import static io.finopsbot.fakes.Company.OLIVIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.desk.ProposeTerms;
import io.finopsbot.workflows.desk.RejectTerms;
import io.finopsbot.workflows.desk.Withdraw;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every request with a blocked model gets one task to remove it, however often that is looked after. */
class RemovalsProjectionTest {
    private static final Lease HELD = () -> {};

    private final Company company = new Company(false);
    private final RemovalsProjection removals = new RemovalsProjection(company.ledger, company.desk);
    private final Subject subject = Subject.model(company.model(MODEL).key());

    @Test
    void everyAffectedRequestGetsOneTask() {
        BusinessRequest first = company.approved("one-bot");
        BusinessRequest second = company.approved("two-bot");
        BusinessRequest gone = company.approved("three-bot");
        company.done(gone, new Withdraw("no need"), OLIVIA);
        company.agreed(MODEL, ModelTerms.blocked("Too dear"));

        removals.bringUpToDate(subject, HELD);
        int recorded = company.ledger.changes().size();
        removals.bringUpToDate(subject, HELD);

        assertThat(company.ledger.changes()).hasSize(recorded);
        assertThat(kinds(first)).endsWith(TaskKind.REMOVE_MODEL);
        assertThat(kinds(second)).endsWith(TaskKind.REMOVE_MODEL);
        assertThat(kinds(gone)).doesNotContain(TaskKind.REMOVE_MODEL);
    }

    @Test
    void whatIsOnlyProposedRemovesNothing() {
        BusinessRequest request = company.approved("one-bot");
        company.done(MODEL, new ProposeTerms(ModelTerms.blocked("Too dear")), LENA);
        removals.bringUpToDate(subject, HELD);
        company.done(MODEL, new RejectTerms(1, "No"), LUKAS);
        removals.bringUpToDate(subject, HELD);

        assertThat(kinds(request)).doesNotContain(TaskKind.REMOVE_MODEL);
    }

    @Test
    void whatWasOpenedBeforeTheLeaseWasLostStays() {
        BusinessRequest first = company.approved("one-bot");
        BusinessRequest second = company.approved("two-bot");
        company.agreed(MODEL, ModelTerms.blocked("Too dear"));
        int[] asked = {0};

        assertThatThrownBy(() -> removals.bringUpToDate(subject, () -> {
                    asked[0]++;
                    if (asked[0] > 1) {
                        throw new Lease.LeaseLost("removals");
                    }
                }))
                .isInstanceOf(Lease.LeaseLost.class);
        assertThat(kinds(second)).doesNotContain(TaskKind.REMOVE_MODEL);

        removals.bringUpToDate(subject, HELD);
        assertThat(kinds(first)).containsOnlyOnce(TaskKind.REMOVE_MODEL);
        assertThat(kinds(second)).containsOnlyOnce(TaskKind.REMOVE_MODEL);
        assertThat(AuditRecord.firstBroken(company.ledger.of(Subject.request(second.number()))))
                .isEmpty();
    }

    private List<TaskKind> kinds(BusinessRequest request) {
        return company.find(request.number()).chain().tasks().stream()
                .map(Task::kind)
                .toList();
    }
}

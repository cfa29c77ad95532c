package io.finopsbot.bot.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.desk.Audience;
import io.finopsbot.workflows.desk.ClaimSpace;
import io.finopsbot.workflows.desk.Notice;
import io.finopsbot.workflows.desk.NoticeKind;
import io.finopsbot.workflows.desk.RegisterArn;
import io.finopsbot.workflows.desk.RetireSpace;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spend.CostSource;
import io.finopsbot.workflows.spend.PlatformMonth;
import io.finopsbot.workflows.spend.UsageLine;
import io.finopsbot.workflows.spend.Usd;
import io.finopsbot.workflows.tasks.TaskState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is retired is closed once, after its last cost. */
class CloseSpacesTest {
    private final Company company = new Company(false);
    private @Nullable PlatformMonth month;
    private int reads;

    @Test
    void aWorkspaceIsClosedOnceAfterADayWithoutCost() {
        BusinessRequest retired =
                Sample.inState(company, RequestState.RETIRED, Sample.fields("Invoice triage"), "over");
        int before = company.ledger.changes().size();
        month = reaching("2026-05-06T03:00:00Z", "2026-05-05");
        run();
        assertThat(company.ledger.changes()).hasSize(before);

        month = reaching("2026-05-07T03:00:00Z", "2026-05-05");
        run();
        run();

        assertThat(company.ledger.changes()).hasSize(before + 1);
        assertThat(company.ledger.last().audit().action()).isEqualTo(AuditAction.CLOSE);
        assertThat(company.ledger.last().audit().details()).containsEntry("no cost on", "2026-05-06");
        assertThat(company.ledger.last().notices()).extracting(Notice::kind).containsOnly(NoticeKind.CLOSED);
        assertThat(company.ledger.last().notices())
                .extracting(Notice::audience)
                .containsExactlyInAnyOrder(Audience.thread(), Audience.person(Company.id(Company.OLIVIA)));
        assertThat(closedAt(retired)).isEqualTo(company.clock.instant());
        assertThat(reads).as("nothing is read when nothing waits").isEqualTo(2);
    }

    @Test
    void anExportThatCannotBeReadClosesNothing() {
        BusinessRequest retired =
                Sample.inState(company, RequestState.RETIRED, Sample.fields("Invoice triage"), "over");

        run();

        assertThat(closedAt(retired)).isNull();
    }

    @Test
    void aRoleIsClosedOnceItIsDeleted() {
        BusinessRequest request = company.submitted();
        company.done(request, new Approve(1, Company.role(), Priority.NORMAL), Company.LENA);
        String arn = "arn:aws:iam::123456789012:role/finops-ai-invoice-triage-br-1001";
        company.done(request, new RegisterArn(arn, "test"), Company.EMIL);
        company.done(request, Company.move(1, TaskState.DONE), Company.EMIL);
        company.done(request, new ClaimSpace(), Company.OLIVIA);
        company.done(request, new RetireSpace("over"), Company.OLIVIA);
        run();
        assertThat(closedAt(request)).as("it is not deleted yet").isNull();
        company.done(request, Company.move(2, TaskState.DONE), Company.EMIL);

        run();

        assertThat(closedAt(request)).isNotNull();
        assertThat(company.ledger.last().notices()).extracting(Notice::kind).containsOnly(NoticeKind.CLOSED_ROLE);
        assertThat(reads).isZero();
    }

    private void run() {
        CostSource costs = wanted -> {
            reads++;
            if (month == null) {
                throw new CostSource.CostsUnavailable("Away.");
            }
            return month;
        };
        new CloseSpaces(company.ledger, company.desk, costs, company.clock).run();
    }

    private @Nullable Instant closedAt(BusinessRequest request) {
        return Objects.requireNonNull(company.find(request.number()).life().retirement())
                .closedAt();
    }

    private static PlatformMonth reaching(String until, String lastUsage) {
        Usd cost = Usd.of("12.34");
        UsageLine line = new UsageLine(Sample.WORKSPACE, LocalDate.parse(lastUsage), cost.toCcu(), cost);
        Instant end = Instant.parse(until);
        return new PlatformMonth(YearMonth.of(2026, 5), List.of(line), List.of(), Usd.ZERO, end, end);
    }
}

package io.finopsbot.bot.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.Checked;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.spend.BeforeClaim;
import io.finopsbot.fakes.Company;
import io.finopsbot.sandbox.slack.blocks.PlainReading;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.desk.ChangeScope;
import io.finopsbot.workflows.desk.ClaimSpace;
import io.finopsbot.workflows.desk.Consider;
import io.finopsbot.workflows.desk.OfferSpace;
import io.finopsbot.workflows.desk.ReleaseSpace;
import io.finopsbot.workflows.desk.ReturnCurrentTask;
import io.finopsbot.workflows.desk.ReviseRequest;
import io.finopsbot.workflows.desk.ScopeChoice;
import io.finopsbot.workflows.desk.TransferTo;
import io.finopsbot.workflows.desk.Withdraw;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spend.CostSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Where a request stands, its history and its audit trail, as they are read in Slack. */
class StatusAndAuditTest {
    private final BotStage stage = new BotStage();
    private final ShowStatus status = new ShowStatus(
            stage.conversation,
            stage.find,
            stage.company.ledger,
            Sample.organisation(),
            new BeforeClaim(
                    month -> {
                        throw new CostSource.CostsUnavailable("none");
                    },
                    stage.words));
    private final ShowAudit audit = new ShowAudit(stage.conversation, stage.find, stage.company.ledger);

    @AfterEach
    void stop() throws Exception {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUBMITTED | waits for a FinOps Lead, until 18 May 2026",
                "APPROVED | It waits for a Cloud Engineer: “Create the workspace” (ready)",
                "RETURNED | It waits for a FinOps Lead to resume or cancel it",
                "READY_TO_CLAIM | It waits for its requester, or an owner of Billing, to claim it",
                "CLAIMED | It waits for nobody",
                "RETIRING | It waits for a Cloud Engineer: “Archive the workspace” (ready)",
                "SUSPENDING | It waits for a Cloud Engineer: “Stop its use (urgent)” (ready)",
                "SUSPENDED | It waits for nobody",
                "RESUMING | It waits for a Cloud Engineer: “Let it be used again” (ready)",
                "RETIRED | It is closed once the bill has a whole day without a cost of it",
                "DECLINED | It waits for nobody",
                "EXPIRED | It waits for nobody",
                "WITHDRAWN | It waits for nobody",
                "CANCELLED | It waits for nobody"
            })
    void sayWhatItWaitsFor(RequestState state, String waits) {
        Sample.inState(stage.company, state, Sample.fields("Invoice triage"), "none");

        assertThat(read(stage.answered(status, "BR-1001"))).contains(waits, "Olivia (product owner) · submit: done");
        assertThat(read(stage.answered(audit, "br-1001"))).contains("The chain of hashes is intact");
    }

    @Test
    void whatWaitsForASecondLeadSaysUntilWhenUnlessItIsAnotherScopeWhichDoesNotExpire() {
        stage.company.agreed(Company.HAIKU, ModelTerms.restricted(List.of(), true));
        ScopeChoice haiku = Company.choice("billing-bot", Company.HAIKU);
        BusinessRequest proposed =
                stage.company.done(stage.company.submitted(), new Approve(1, haiku, Priority.NORMAL), Company.LENA);
        BusinessRequest returned = stage.company.done(
                stage.company.approved("other-bot"), new ReturnCurrentTask("no quota", "test"), Company.EMIL);
        ScopeChoice other = Company.choice("other-bot", Company.HAIKU);
        stage.company.done(returned, new ChangeScope(2, other, Priority.NORMAL), Company.LENA);

        assertThat(read(stage.answered(status, proposed.number().toString())))
                .contains("It waits for a second FinOps Lead, until 18 May 2026");
        assertThat(read(stage.answered(status, returned.number().toString())))
                .contains("It waits for a second FinOps Lead to confirm another scope")
                .doesNotContain("18 May 2026");
    }

    @Test
    void anEngineerDoesNotReadWhoIsToTakeItOver() {
        BusinessRequest claimed =
                Sample.inState(stage.company, RequestState.CLAIMED, Sample.fields("Invoice triage"), "none");
        stage.company.done(claimed, new OfferSpace(new TransferTo(null, Company.PORTFOLIO)), Company.OLIVIA);
        stage.typedBy(Company.EMIL);

        assertThat(read(stage.answered(status, "BR-1001")))
                .contains("It waits for an answer that is not the Cloud Engineers’ to give")
                .doesNotContain("Retail", "Olivia");
    }

    @Test
    void whoHeldItWhenIsInTheStatus() {
        BusinessRequest claimed =
                Sample.inState(stage.company, RequestState.CLAIMED, Sample.fields("Invoice triage"), "none");
        stage.company.done(claimed, new ReleaseSpace(), Company.OLIVIA);
        stage.company.done(claimed, new ClaimSpace(), Company.PAULA);
        stage.company.done(claimed, new OfferSpace(new TransferTo(null, Company.PORTFOLIO)), Company.PAULA);

        assertThat(read(stage.answered(status, "BR-1001")))
                .contains(
                        "Held by Olivia (product owner) for Billing: from 2026-05-04 00:00 UTC to 2026-05-04 24:00 UTC",
                        "Held by Paula (owns the product) for Billing: from 2026-05-05 00:00 UTC on",
                        "It waits for Retail to take it over or not, until 11 May 2026");
    }

    @Test
    void aRefusalIsCalledByItsRule() {
        BusinessRequest request =
                Sample.inState(stage.company, RequestState.EXPIRED, Sample.fields("Invoice triage"), "none");
        stage.company.refused(request, new Consider(request.revision()), Company.LENA);

        assertThat(read(stage.answered(audit, "BR-1001"))).contains("open the approval form: refused, EXPIRED");
        assertThat(read(stage.answered(status, "BR-1001"))).doesNotContain("refused");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 1_000})
    void aLongHistoryShowsItsLastEntriesAndSaysHowManyAreLeftOut(int revisions) {
        BusinessRequest request = stage.company.submitted(Sample.fields(Checked.HOSTILE));
        for (int revision = 0; revision < revisions; revision++) {
            BusinessRequest now = stage.company.find(request.number());
            ReviseRequest revise = new ReviseRequest(now.revision(), Sample.fields("Triage " + revision));
            stage.company.done(now, revise, Company.OLIVIA);
        }
        stage.company.done(request, new Withdraw("the last word"), Company.OLIVIA);

        String history = read(stage.answered(status, "BR-1001"));
        String trail = read(stage.answered(audit, "BR-1001"));

        assertThat(history).endsWith("withdraw: done");
        assertThat(trail).contains("reason=the last word");
        assertThat(history.contains("earlier records are not shown")).isEqualTo(revisions > 200);
    }

    @Test
    void aReasonOfAnyLengthIsShownByItsBeginning() {
        BusinessRequest request = stage.company.submitted();
        stage.company.done(request, new Withdraw(("&" + Checked.HOSTILE).repeat(1_000)), Company.OLIVIA);

        assertThat(read(stage.answered(audit, "BR-1001"))).contains("reason=&<!channel>", "…");
    }

    @Test
    void whatIsNoRequestIsSaidSo() {
        assertThat(read(stage.answered(status, Checked.HOSTILE.repeat(300)))).contains("There is no request");
        assertThat(read(stage.answered(status, ""))).contains("There is no request ?");
        assertThat(read(stage.answered(audit, "BR-7"))).contains("There is no request BR-7", "(NO_SUCH_REQUEST)");
    }

    @Test
    void anEngineerSeesWhatIsToBeDoneAndNothingOfWhy() {
        stage.company.approved();
        stage.typedBy(Company.EMIL);

        assertThat(read(stage.answered(status, "BR-1001"))).isEqualTo("""
                        BR-1001 · Invoice triage
                        It is *approved*.
                        It waits for a Cloud Engineer: “Create the workspace” (ready).
                        1. Create the workspace: ready
                        2. Register the ARN: blocked
                        3. Complete: blocked
                        As a Cloud Engineer you see what is to be done. The rest is for who asked, the owners, FinOps Leads and auditors.""");
        assertThat(read(stage.answered(audit, "BR-1001")))
                .contains("(TASK_ONLY)")
                .doesNotContain("Olivia");
    }

    @Test
    void whoMayNotSeeItReadsWhatTheyWouldReadIfThereWasNone() {
        stage.company.approved();
        stage.typedBy(Company.NORA);

        for (Command command : List.of(status, audit)) {
            assertThat(read(stage.answered(command, "br1001")).replace("request BR-1001", "request BR-7"))
                    .isEqualTo(read(stage.answered(command, "br7")))
                    .contains("There is no request BR-7 that you may see", "(NO_SUCH_REQUEST)");
        }
    }

    private static String read(JsonNode message) {
        return PlainReading.of(Checked.message(message).path("blocks"));
    }
}

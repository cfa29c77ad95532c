package io.finopsbot.bot.why;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.GUEST;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.PAULA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.Checked;
import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Company;
import io.finopsbot.sandbox.slack.blocks.PlainReading;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.desk.ClaimSpace;
import io.finopsbot.workflows.desk.ConfirmProposal;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.LiftSuspension;
import io.finopsbot.workflows.desk.ProposeSuspension;
import io.finopsbot.workflows.desk.RegisterArn;
import io.finopsbot.workflows.desk.ReleaseSpace;
import io.finopsbot.workflows.desk.RemoveModel;
import io.finopsbot.workflows.desk.RetireSpace;
import io.finopsbot.workflows.desk.SettleCheck;
import io.finopsbot.workflows.desk.Withdraw;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spaces.AnchorFinding;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.tasks.TaskState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One reply traces anchor, claim, tasks, approval and request, each with person and time, to who may see them. */
class WhyCommandTest {
    private static final RoleArn ROLE = new RoleArn("arn:aws:iam::123456789012:role/finops-ai-invoice-triage-br-1001");

    private final BotStage stage = new BotStage();
    private final Company company = stage.company;
    private final WhyCommand why =
            new WhyCommand(stage.conversation, company.room, company.ledger, Sample.organisation());

    @AfterEach
    void stop() throws Exception {
        stage.close();
    }

    @Test
    void aWorkspaceIsTracedLinkByLink() {
        claimed();

        assertThat(asked(OLIVIA, "billing-bot")).isEqualTo("""
                        Why billing-bot
                        *Anchor* · workspace `billing-bot` in Retail production (123456789012)
                        `arn:aws:aws-external-anthropic:eu-central-1:123456789012:workspace/wrkspc_01AbCd`
                        Registered by Emil (engineer), 4 May 2026 11:30 UTC
                        AWS was read: registered, 4 May 2026 12:30 UTC
                        *Claim* · Olivia (product owner) for Billing, from 2026-05-04 00:00 UTC on
                        claim: Olivia (product owner), 4 May 2026 15:30 UTC
                        *Tasks*
                        Create the workspace: done by Emil (engineer), 4 May 2026 10:30 UTC
                        Register the ARN: done by Emil (engineer), 4 May 2026 13:30 UTC
                        Complete: done by Emil (engineer), 4 May 2026 14:30 UTC
                        *Approval* · Claude Sonnet 4.6 (Claude Platform) in Retail production (123456789012), eu-central-1, Inference
                        Approved by Lena (lead), 4 May 2026 09:30 UTC
                        *Request* · BR-1001, “Invoice triage”, for Retail / Billing, USD 1,200.00 (120,000 CCU) a month
                        Asked for by Olivia (product owner), 4 May 2026 08:30 UTC
                        From the 8 audit records of BR-1001; their chain of hashes is intact. `/finops audit BR-1001` has each.""");
    }

    @Test
    void nameArnAndNumberMeanTheSame() {
        claimed();

        for (String meant : List.of("BILLING-bot", Company.ARN.value(), "br-1001", "BR-1001 please")) {
            assertThat(asked(OLIVIA, meant)).isEqualTo(asked(OLIVIA, "billing-bot"));
        }
    }

    @Test
    void aRoleIsTracedByItsNameAndItsArn() {
        BusinessRequest request = company.submitted();
        company.done(request, new Approve(1, Company.role(), Priority.NORMAL), LENA);
        company.done(request, new RegisterArn(ROLE.value(), "test"), EMIL);
        company.done(
                request,
                new SettleCheck(ROLE, AnchorFinding.of(AnchorFinding.Kind.AS_APPROVED)),
                Actor.system("aws check"));
        company.done(request, Company.move(1, TaskState.DONE), EMIL);
        company.done(request, new ClaimSpace(), OLIVIA);

        assertThat(asked(LENA, "finops-ai-invoice-triage-br-1001"))
                .isEqualTo(asked(LENA, ROLE.value()))
                .contains(
                        "Why finops-ai-invoice-triage-br-1001",
                        "*Anchor* · role `finops-ai-invoice-triage-br-1001`",
                        "Implement the role: done by Emil (engineer), 4 May 2026 08:30 UTC",
                        "*Approval* · Nova Lite");
    }

    @Test
    void whatWasAddedLeadsBackToWhoHoldsItAndIsListedThere() {
        BusinessRequest holder = claimed();
        BusinessRequest second = company.submitted();
        company.done(second, new Approve(1, Company.joining(holder, Company.HAIKU), Priority.NORMAL), LENA);

        assertThat(asked(OLIVIA, "BR-1002"))
                .contains(
                        "What was approved is added to the one of BR-1001.",
                        "Nobody has registered its ARN for this request yet.",
                        "*Claim* · Olivia (product owner) for Billing",
                        "Update the policy: ready");
        assertThat(asked(OLIVIA, "billing-bot"))
                .contains("*Added since*\nBR-1002 · Claude Haiku 4.5, approved · approved by Lena (lead), 4 May 2026");
    }

    @Test
    void whoHeldItBeforeIsTracedToo() {
        BusinessRequest request = claimed();
        company.done(request, new ReleaseSpace(), OLIVIA);
        assertThat(asked(OLIVIA, "billing-bot")).contains("*Claim* · nobody holds it now\nBefore that · Olivia");
        company.done(request, new ClaimSpace(), PAULA);

        assertThat(asked(PAULA, "billing-bot"))
                .containsSubsequence(
                        "*Claim* · Paula (owns the product) for Billing, from 2026-05-05 00:00 UTC on",
                        "Before that · Olivia (product owner) for Billing, from 2026-05-04 00:00 UTC to 2026-05-04 24:00 UTC");
    }

    @Test
    void whatIsNotApprovedOrEndedIsSaidSo() {
        BusinessRequest request = company.submitted();
        assertThat(asked(OLIVIA, "BR-1001"))
                .contains("Why BR-1001", "*Anchor* · none", "*Tasks* · none", "*Approval* · none");
        company.done(request, new Withdraw("Not needed"), OLIVIA);

        assertThat(asked(OLIVIA, "BR-1001"))
                .contains("withdraw: Olivia (product owner), 4 May 2026 08:30 UTC · “Not needed”");
    }

    @Test
    void whatBecameOfItIsTracedWithItsReasonsToWhoMaySeeThem() {
        BusinessRequest request = claimed();
        String reason = Checked.HOSTILE + "\n*Approval* · " + "&".repeat(3_000);
        company.done(request, new ProposeSuspension("It runs\naway"), LENA);
        company.done(request, new ConfirmProposal(), LUKAS);
        company.done(request, Company.move(4, TaskState.DONE), EMIL);
        company.done(request, new LiftSuspension("It is tame"), LENA);
        company.done(request, Company.move(5, TaskState.DONE), EMIL);
        company.done(request, new RetireSpace(reason), OLIVIA);

        assertThat(asked(OLIVIA, "billing-bot"))
                .containsSubsequence(
                        "*Claim*",
                        "*What became of it*",
                        "propose to suspend: Lena (lead), 4 May 2026 15:30 UTC · “It runs away”",
                        "confirm the proposal: Lukas (lead and engineer), 4 May 2026 15:30 UTC · “It runs away”",
                        "resume its use: Lena (lead), 4 May 2026 15:30 UTC · “It is tame”",
                        "retire: Olivia (product owner), 4 May 2026 15:30 UTC · “<!channel> & <@U1> *Approval* · &&",
                        "…”",
                        "*Tasks*")
                .doesNotContain("&".repeat(200));
        assertThat(asked(EMIL, "billing-bot")).doesNotContain("What became of it", "runs away", "retire: Olivia");
    }

    @Test
    void aBlockedModelIsTracedToWhyItWasBlocked() {
        BusinessRequest request = claimed();
        ModelStanding blocked = company.agreed(Company.MODEL, ModelTerms.blocked("It leaks"));
        company.done(
                request,
                new RemoveModel(blocked.model(), blocked.blocking().orElseThrow()),
                Actor.system("model status"));

        assertThat(asked(OLIVIA, "billing-bot")).contains("have a blocked model removed:", "· “It leaks”");
    }

    @Test
    void ofALongLifeTheLastTurnsAreShown() {
        BusinessRequest request = Sample.suspendedAndResumed(company, 3);

        assertThat(asked(OLIVIA, request.number().toString()))
                .contains("*What became of it*\n… 4 earlier: `/finops audit BR-1001`\nconfirm the proposal: Lukas");
    }

    @Test
    void anAdoptedOneIsFoundByItsArnBeforeAnybodyHasDecided() {
        company.desk.submit(Company.fields(), Company.ARN, null, OLIVIA, Envelope.own());

        assertThat(asked(OLIVIA, Company.ARN.value()))
                .contains("Why BR-1001", Company.ARN.value(), "It was there before it was asked for");
        assertThat(asked(NORA, Company.ARN.value())).contains("There is no workspace or role");
    }

    @Test
    void aRetiredOneIsStillTraced() {
        Sample.inState(company, RequestState.RETIRED, Sample.fields("Invoice triage"), "Over");

        assertThat(asked(OLIVIA, Sample.WORKSPACE))
                .contains("Why " + Sample.WORKSPACE, "Archive the workspace: done by Emil (engineer)");
    }

    @Test
    void ofTwoRolesOfOneNameTheNumberIsAskedFor() {
        for (String path : List.of("a", "b")) {
            RoleArn arn = new RoleArn("arn:aws:iam::123456789012:role/" + path + "/InvoiceBot");
            BusinessRequest request = company.desk
                    .submit(Company.fields(), arn, null, OLIVIA, Envelope.own())
                    .result()
                    .orElseThrow();
            company.done(request, new Approve(1, Company.role(), Priority.NORMAL), LENA);
        }

        assertThat(asked(OLIVIA, "invoicebot"))
                .contains("2 roles are called “invoicebot”", "`/finops why BR-1001`", "`/finops why BR-1002`");
    }

    @Test
    void theNearestNameIsSuggestedAmongWhatTheAskerMaySee() {
        company.approved("billing-bot");

        assertThat(asked(OLIVIA, "biling-bott")).contains("Did you mean `/finops why billing-bot`?");
        assertThat(asked(OLIVIA, "something-else")).doesNotContain("Did you mean");
        assertThat(asked(NORA, "biling-bott")).doesNotContain("Did you mean", "billing");
    }

    @Test
    void whoMayNotSeeItReadsWhatTheyWouldReadIfThereWasNone() {
        claimed();

        for (Actor actor : List.of(NORA, GUEST)) {
            assertThat(asked(actor, "billing-bot").replace("billing-bot", "no-bot"))
                    .isEqualTo(asked(actor, "no-bot"))
                    .contains("There is no workspace or role “no-bot” that you may see");
            assertThat(asked(actor, "BR-1001").replace("request BR-1001", "request BR-7"))
                    .isEqualTo(asked(actor, "BR-7"));
        }
    }

    @Test
    void anEngineerSeesAnchorAndTasksAndNothingOfWhy() {
        claimed();

        assertThat(asked(EMIL, "billing-bot"))
                .contains("*Anchor*", "Complete: done by Emil", "As a Cloud Engineer you see what is to be done")
                .doesNotContain("*Claim*", "*Approval*", "*Request*", "Olivia", "Lena", "Invoice triage");
    }

    @Test
    void whoSaysNothingIsToldWhatToSay() {
        assertThat(asked(OLIVIA, "")).contains("`/finops why invoices-triage`");
        assertThat(asked(OLIVIA, Checked.HOSTILE.replace(" ", ""))).contains("<!channel>&<@U1>");
    }

    /** Each step an hour after the one before. */
    private BusinessRequest claimed() {
        BusinessRequest request = company.submitted();
        hour();
        company.done(request, new Approve(1, Company.choice("billing-bot"), Priority.NORMAL), LENA);
        hour();
        company.done(request, Company.move(1, TaskState.DONE), EMIL);
        hour();
        company.done(request, new RegisterArn(Company.ARN.value(), "test"), EMIL);
        hour();
        company.done(request, Company.found(AnchorFinding.Kind.AS_APPROVED), Actor.system("aws check"));
        hour();
        company.done(request, Company.move(2, TaskState.DONE), EMIL);
        hour();
        company.done(request, Company.move(3, TaskState.DONE), EMIL);
        hour();
        return company.done(request, new ClaimSpace(), OLIVIA);
    }

    private void hour() {
        company.later(Duration.ofHours(1));
    }

    private String asked(Actor person, String rest) {
        return PlainReading.of(
                Checked.message(stage.typedBy(person).answered(why, rest)).path("blocks"));
    }
}

package io.finopsbot.bot.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Checked;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.spaces.Handoff;
import io.finopsbot.fakes.Company;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.desk.Audience;
import io.finopsbot.workflows.desk.ClaimSpace;
import io.finopsbot.workflows.desk.Notice;
import io.finopsbot.workflows.desk.NoticeKind;
import io.finopsbot.workflows.desk.RegisterArn;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What people are told, each notice as a message. */
class NoticeTextTest {
    private final NoticeText text = new NoticeText(Words.standard(), new Handoff(Words.standard(), Sample.policies()));
    private final BusinessRequest claimed =
            Sample.inState(RequestState.CLAIMED, Sample.fields("Invoice triage"), "none");

    @ParameterizedTest
    @EnumSource(
            value = NoticeKind.class,
            names = {"MOVE_REFUSED", "ARN_REFUSED", "LINK_REFUSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void staysWithinSlacksLimitsAndFiresNothing(NoticeKind kind) {
        Checked.message(told(kind, "short"));
        Checked.message(told(kind, Checked.HOSTILE));
        Checked.message(told(kind, (Checked.HOSTILE + " ").repeat(500)));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRefusalCanBeToldWhateverItsArguments(Rule rule) {
        for (String argument : new String[] {"short", Checked.HOSTILE, "&".repeat(5_000)}) {
            Object[] arguments =
                    Collections.nCopies(rule.arguments().size(), argument).toArray();
            Notice notice = Notice.refusal(Audience.thread(), NoticeKind.ARN_REFUSED, Refusal.of(rule, arguments));

            JsonNode message = Checked.message(text.of(notice, claimed));

            if (argument.equals("short")) {
                assertThat(message.path("text").asString()).contains("(" + rule + ")");
            }
        }
    }

    @Test
    void onlyReadyToClaimCarriesTheButton() {
        for (NoticeKind kind : NoticeKind.values()) {
            if (!kind.isRefusal()) {
                assertThat(told(kind, "x").findValuesAsString("action_id").contains("claim"))
                        .as("%s", kind)
                        .isEqualTo(kind == NoticeKind.READY_TO_CLAIM);
            }
        }
    }

    @Test
    void anOfferCarriesBothAnswers() {
        assertThat(told(NoticeKind.OFFERED, "x").findValuesAsString("action_id"))
                .containsExactly("accept-space", "decline-space");
    }

    @Test
    void whoIsToDecideOrToAnswerCanDoSoThere() {
        assertThat(told(NoticeKind.ESTIMATE_TO_APPROVE, "x").findValuesAsString("action_id"))
                .containsExactly("approve-estimate", "decline-estimate");
        assertThat(told(NoticeKind.QUESTION, "x").findValuesAsString("action_id"))
                .containsExactly("answer");
    }

    @Test
    void whatWasDoneByABrokenGlassIsSaidInWords() {
        Notice used = Notice.to(
                Audience.channel(), NoticeKind.GLASS_USED, "BR-1", "Lea", AuditAction.REGISTER_ARN, "prod is down");

        assertThat(text.of(used, claimed).path("text").asString())
                .contains("Lea did what separation of duties forbids: register an ARN. The reason: prod is down");
    }

    @Test
    void theHandoffHasAllThatDevelopersNeed() {
        String message = Checked.message(told(NoticeKind.HANDOFF, "BR-1001")).toString();

        assertThat(message)
                .contains(
                        "anthropic-workspace-id: wrkspc_01AbCd",
                        "`https://aws-external-anthropic.eu-central-1.api.aws`",
                        Company.MODEL,
                        Company.ARN.value(),
                        "aws-external-anthropic:CreateInference");
    }

    @Test
    void theHandoffOfARoleHasACallToTry() {
        BusinessRequest request = claimedRole();

        String message = Checked.message(new Handoff(Words.standard(), Sample.policies()).of(request))
                .toString();

        assertThat(message)
                .contains("arn:aws:iam::123456789012:role/finops-ai-invoice-triage-br-1001", "Inference")
                .contains("aws bedrock-runtime converse --region eu-central-1")
                .contains("--model-id amazon.nova-lite-v1:0");
    }

    @Test
    void whatIsReadyIsCalledWhatItIs() {
        Notice role = Notice.to(
                Audience.thread(), NoticeKind.READY_TO_CLAIM, "BR-1001", "Invoice triage", "finops-ai-x", "ROLE");

        assertThat(text.of(role, claimed).path("text").asString())
                .contains("BR-1001: the role finops-ai-x for Invoice triage exists.");
    }

    @Test
    void theHandoffOfAHostileWorkloadFiresNothing() {
        for (String workload : new String[] {Checked.HOSTILE, Sample.LONG_WORKLOAD}) {
            BusinessRequest hostile = Sample.inState(RequestState.CLAIMED, Sample.fields(workload), "none");

            Checked.message(new Handoff(Words.standard(), Sample.policies()).of(hostile));
        }
    }

    private JsonNode told(NoticeKind kind, String argument) {
        Object[] arguments =
                Collections.nCopies(kind.arguments().size(), argument).toArray();
        return text.of(Notice.to(Audience.thread(), kind, arguments), claimed);
    }

    private static BusinessRequest claimedRole() {
        Company company = new Company(false);
        BusinessRequest request =
                company.done(company.submitted(), new Approve(1, Company.role(), Priority.NORMAL), Company.LENA);
        String arn = "arn:aws:iam::123456789012:role/" + request.approvedScope().anchorName();
        company.done(request, new RegisterArn(arn, "test"), Company.EMIL);
        company.done(request, Company.move(1, TaskState.DONE), Company.EMIL);
        return company.done(request, new ClaimSpace(), Company.OLIVIA);
    }
}

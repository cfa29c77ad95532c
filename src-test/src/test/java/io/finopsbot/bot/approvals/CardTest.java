package io.finopsbot.bot.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Checked;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.fakes.Company;
import io.finopsbot.sandbox.slack.blocks.PlainReading;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.desk.AnswerQuestion;
import io.finopsbot.workflows.desk.ApproveEstimate;
import io.finopsbot.workflows.desk.AskRequester;
import io.finopsbot.workflows.desk.BreakGlass;
import io.finopsbot.workflows.desk.CloseReview;
import io.finopsbot.workflows.desk.Decline;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.TakeCard;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.request.Review;
import io.finopsbot.workflows.tasks.TaskIssue;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The card of a request in each of its states. */
class CardTest {
    private static final String REASON = "Not this quarter";

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void readsAsItIsWrittenDown(RequestState state) throws Exception {
        BusinessRequest request = Sample.inState(state, Sample.fields("Invoice triage"), REASON);
        JsonNode card = card(request, Sample.issues(request));

        assertThat(PlainReading.of(Checked.message(card).path("blocks"))).isEqualTo(writtenDown(state));
    }

    @ParameterizedTest
    @CsvSource({
        "AWAITING_OWNER, approve-estimate decline-estimate withdraw",
        "SUBMITTED, approve decline ask take withdraw",
        "INFORMATION_WANTED, answer withdraw",
        "PROPOSED, confirm send-back decline withdraw",
        "APPROVED, register cannot-do withdraw",
        "RETURNED, resume change-scope cancel withdraw",
        "READY_TO_CLAIM, claim register",
        "DECLINED, ''",
        "EXPIRED, ''",
        "WITHDRAWN, ''",
        "CANCELLED, ''",
        "CLAIMED, ''",
        "IMPLEMENTED, ''",
        "RETIRING, cannot-do",
        "RETIRED, ''",
        "SUSPENDING, cannot-do",
        "SUSPENDED, lift",
        "RESUMING, cannot-do"
    })
    void hasTheButtonsOfItsState(RequestState state, String actions) {
        BusinessRequest request = Sample.inState(state, Sample.fields("Invoice triage"), REASON);
        List<JsonNode> buttons = card(request, List.of()).findParents("action_id");

        assertThat(String.join(
                        " ",
                        buttons.stream()
                                .map(button -> button.path("action_id").asString())
                                .toList()))
                .isEqualTo(actions);
        assertThat(buttons)
                .allMatch(
                        button -> button.path("value").asString().equals(request.number() + "@" + request.revision()));
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void staysWithinSlacksLimitsAndFiresNothing(RequestState state) {
        Organisation vast = Sample.vastOrganisation();
        Organisation hostile = Sample.organisation(Checked.HOSTILE, Checked.HOSTILE);
        String comment = (Checked.HOSTILE + " ").repeat(500);

        Checked.message(
                card(Sample.inState(state, Sample.fields(Sample.LONG_WORKLOAD), comment), vast, Sample.vastOptions()));
        Checked.message(
                card(Sample.inState(state, Sample.fields(Checked.HOSTILE), comment), hostile, Sample.options()));
    }

    @Test
    void saysThatJiraIsPendingUntilAllIssuesAreThere() {
        BusinessRequest approved = Sample.inState(RequestState.APPROVED, Sample.fields("Invoice triage"), REASON);

        assertThat(read(card(approved, List.of()))).contains("Jira issues are pending");
        assertThat(read(card(approved, Sample.issues().subList(0, 2)))).contains("FIN-2", "Jira issues are pending");
        assertThat(read(card(approved, Sample.issues()))).contains("FIN-3").doesNotContain("pending");
    }

    @Test
    void saysWhoIsOnItAndUntilWhen() {
        Company company = new Company(true);
        BusinessRequest taken = company.done(company.submitted(), new TakeCard(), Company.LENA);

        assertThat(read(card(taken, List.of())))
                .contains(":raised_hand: @U0LENA is on it until 4 May 2026 10:30 UTC", "[Give it back]")
                .doesNotContain("[I'm on it]");
    }

    @Test
    void showsQuestionAndAnswerUntilItIsDecided() {
        Company company = new Company(true);
        BusinessRequest request = company.done(company.submitted(), new AskRequester(1, "How many?"), Company.LENA);
        BusinessRequest answered = company.done(request, new AnswerQuestion("Lots", "test"), Company.OLIVIA);

        assertThat(read(card(answered, List.of()))).contains(":question: @U0LENA asks: How many?", "Answer: Lots");
        assertThat(read(card(company.done(answered, new Decline(1, "no"), Company.LENA), List.of())))
                .doesNotContain("How many?");
    }

    @Test
    void saysWhoApprovedTheEstimate() {
        Company company = Company.withOwnersGate();
        BusinessRequest request = company.done(company.submitted(), new ApproveEstimate(1), Company.RUTH);

        assertThat(read(card(request, List.of())))
                .contains("Estimate of USD 1,200.00 a month approved by @U0RUTH on 4 May 2026 08:30 UTC");
    }

    @Test
    void saysForWhomItWasDecided() {
        Company company = new Company(true);
        company.delegations.delegate(Company.id(Company.NORA), LocalDate.of(2026, 5, 10), Company.LENA, Envelope.own());
        BusinessRequest declined = company.done(company.submitted(), new Decline(1, "no"), Company.NORA);

        assertThat(read(card(declined, List.of()))).contains("*Declined* by @U0NORA for @U0LENA on");
    }

    @Test
    void showsABrokenGlassAndItsReview() {
        Company company = new Company(true);
        company.readRoles(Set.of(Company.id(Company.LENA), Company.id(Company.LUKAS)), Set.of());
        company.mayBreakGlass(Company.LENA);
        BusinessRequest broken = company.done(company.approved(), new BreakGlass("prod is down"), Company.LENA);
        assertThat(read(card(broken, List.of())))
                .contains("*Break-glass* by @U0LENA on 4 May 2026 08:30 UTC: prod is down · for: nothing yet")
                .contains("cannot be claimed", "[Review: justified] [Review: not justified]");

        BusinessRequest reviewed =
                company.done(broken, new CloseReview(Review.Verdict.NOT_JUSTIFIED, "it was not"), Company.LUKAS);
        assertThat(read(card(reviewed, List.of())))
                .contains("Reviewed by @U0LUKAS: not justified. it was not")
                .doesNotContain("[Review");
    }

    @Test
    void aSuggestedModelThatIsGoneIsNoSuggestion() {
        BusinessRequest request =
                Sample.inState(RequestState.SUBMITTED, Sample.fields("Invoice triage", null, "gone-model"), REASON);

        assertThat(read(card(request, List.of())))
                .contains("*Suggested model* none")
                .contains("*Belongs to* Retail");
    }

    private static String read(JsonNode card) {
        return PlainReading.of(Checked.message(card).path("blocks"));
    }

    private static JsonNode card(BusinessRequest request, List<TaskIssue> issues) {
        return card(request, issues, Sample.organisation(), Sample.options());
    }

    private static JsonNode card(BusinessRequest request, Organisation organisation, ApprovalOptions options) {
        return card(request, Sample.issues(), organisation, options);
    }

    private static JsonNode card(
            BusinessRequest request, List<TaskIssue> issues, Organisation organisation, ApprovalOptions options) {
        Words words = Words.standard();
        RequestText text = new RequestText(words, organisation);
        return new Card(words, text, Sample.standings(options), new CardState(words, organisation)).of(request, issues);
    }

    private static String writtenDown(RequestState state) throws Exception {
        String path = "/cards/" + state + ".txt";
        try (InputStream text = Objects.requireNonNull(CardTest.class.getResourceAsStream(path), path)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}

package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A lead asks the requester before deciding; the time of the request runs on. */
class AskingTest {
    private static final AskRequester QUESTION = new AskRequester(1, "For how many invoices?");
    private static final AnswerQuestion ANSWER = new AnswerQuestion("9,000 a month", "thread");

    private final Company company = new Company(true);

    @Test
    void theRequesterIsAskedAndAnswersAndTheLeadDecides() {
        BusinessRequest asked = company.done(company.submitted(), QUESTION, LENA);
        assertThat(asked.state()).isEqualTo(RequestState.INFORMATION_WANTED);
        assertThat(asked.expiresAt()).isEqualTo(company.clock.instant().plus(Duration.ofDays(14)));
        Object[] arguments = {"BR-1001", LENA.name(), "For how many invoices?", "18 May 2026 08:30 UTC"};
        assertThat(company.ledger.last().notices())
                .containsExactly(
                        Notice.to(Audience.person(id(OLIVIA)), NoticeKind.QUESTION, arguments),
                        Notice.to(Audience.thread(), NoticeKind.QUESTION_ASKED, arguments));

        BusinessRequest answered = company.done(asked, ANSWER, OLIVIA);

        assertThat(answered.state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(Objects.requireNonNull(answered.deliberation().inquiry()).answer())
                .isEqualTo("9,000 a month");
        assertThat(company.ledger.last().notices())
                .containsExactly(Notice.to(
                        Audience.person(id(LENA)), NoticeKind.ANSWERED, "BR-1001", OLIVIA.name(), "9,000 a month"));
        assertThat(company.done(answered, new Decline(1, "too dear"), LUKAS).state())
                .isEqualTo(RequestState.DECLINED);
    }

    @Test
    void whileAQuestionIsOpenNobodyDecides() {
        BusinessRequest asked = company.done(company.submitted(), QUESTION, LENA);

        Refused.of(company, asked)
                .by(Rule.NOT_POSSIBLE_NOW, new Consider(1), LUKAS, "BR-1001", RequestState.INFORMATION_WANTED);
        Refused.of(company, asked)
                .by(Rule.NOT_POSSIBLE_NOW, QUESTION, LUKAS, "BR-1001", RequestState.INFORMATION_WANTED);
    }

    @Test
    void onlyTheRequesterAnswersAndOnlyWhatWasAsked() {
        BusinessRequest request = company.submitted();
        Refused.of(company, request).by(Rule.NOT_POSSIBLE_NOW, ANSWER, OLIVIA, "BR-1001", RequestState.SUBMITTED);
        company.done(request, QUESTION, LENA);

        for (Actor other : List.of(LENA, NORA)) {
            Refused.of(company, request).by(Rule.NOT_THE_REQUESTER, ANSWER, other, "BR-1001");
        }
    }

    @Test
    void onlyALeadWhoDidNotAskForItAsksAboutIt() {
        company.readRoles(Set.of(id(OLIVIA), id(LENA)), Set.of());
        BusinessRequest request = company.submitted();

        Refused.of(company, request).by(Rule.NOT_A_LEAD, QUESTION, NORA, "BR-1001");
        Refused.of(company, request).by(Rule.OWN_REQUEST, QUESTION, OLIVIA, "BR-1001");
    }

    @Test
    void aRevisionIsAnAnswerToo() {
        BusinessRequest asked = company.done(company.submitted(), QUESTION, LENA);

        BusinessRequest revised = company.done(asked, new ReviseRequest(1, Company.fields("Another", null)), OLIVIA);

        assertThat(revised.state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(Objects.requireNonNull(revised.deliberation().inquiry()).answer())
                .isEqualTo("The request was revised");
    }

    @Test
    void aRevisionThatRaisesTheEstimateGoesToTheOwner() {
        Company gated = Company.withOwnersGate();
        BusinessRequest asked =
                gated.done(gated.submitted(Company.fields("Invoice triage", null, "100")), QUESTION, LENA);

        assertThat(gated.done(asked, new ReviseRequest(1, Company.fields()), OLIVIA)
                        .state())
                .isEqualTo(RequestState.AWAITING_OWNER);
    }

    @Test
    void aQuestionStopsNoClock() {
        BusinessRequest asked = company.done(company.submitted(), QUESTION, LENA);
        company.later(Duration.ofDays(14));

        Refused.of(company, asked).by(Rule.EXPIRED, ANSWER, OLIVIA, "BR-1001", "18 May 2026 08:30 UTC");
        assertThat(company.done(asked, new Expire(), Actor.system("expiry")).state())
                .isEqualTo(RequestState.EXPIRED);
    }

    @Test
    void whatWasAskedAboutCanBeWithdrawn() {
        BusinessRequest asked = company.done(company.submitted(), QUESTION, LENA);

        assertThat(company.done(asked, new Withdraw("no longer"), OLIVIA).state())
                .isEqualTo(RequestState.WITHDRAWN);
    }
}

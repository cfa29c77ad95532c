package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Rule;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lead is on it for a while, and others wait. */
class HoldTest {
    private static final String UNTIL = "4 May 2026 10:30 UTC";

    private final Company company = new Company(true);

    static Stream<Verb> ofOthers() {
        return Stream.of(
                new Consider(1),
                new Approve(1, Company.choice("a"), Priority.NORMAL),
                new Decline(1, "no"),
                new AskRequester(1, "why?"),
                new TakeCard(),
                new GiveBackCard());
    }

    @ParameterizedTest
    @MethodSource("ofOthers")
    void othersWaitUntilItLapses(Verb verb) {
        BusinessRequest request = company.done(company.submitted(), new TakeCard(), LENA);
        company.later(Duration.ofHours(2).minusSeconds(1));

        Refused.of(company, request).by(Rule.TAKEN, verb, LUKAS, "BR-1001", LENA.name(), UNTIL);

        company.later(Duration.ofSeconds(1));
        assertThat(company.attempt(request, verb, LUKAS).refusal()).isEmpty();
    }

    @Test
    void whoIsOnItDecidesUnderWhateverAccount() {
        Actor again = company.secondAccountOf(LENA);
        company.readRoles(Set.of(id(LENA), id(again)), Set.of());
        BusinessRequest request = company.done(company.submitted(), new TakeCard(), LENA);

        assertThat(company.attempt(request, new Consider(1), LENA).refusal()).isEmpty();
        assertThat(company.done(request, new Decline(1, "no"), again).state()).isEqualTo(RequestState.DECLINED);
    }

    @Test
    void whatIsGivenBackIsFree() {
        BusinessRequest request = company.done(company.submitted(), new TakeCard(), LENA);

        assertThat(company.done(request, new GiveBackCard(), LENA)
                        .deliberation()
                        .hold())
                .isNull();
        assertThat(company.done(request, new Decline(1, "no"), LUKAS).state()).isEqualTo(RequestState.DECLINED);
    }

    @Test
    void onlyALeadWhoMayDecideIsOnIt() {
        BusinessRequest request = company.submitted();
        Refused.of(company, request).by(Rule.NOT_A_LEAD, new TakeCard(), NORA, "BR-1001");
        company.readRoles(Set.of(id(OLIVIA)), Set.of());

        Refused.of(company, request).by(Rule.OWN_REQUEST, new TakeCard(), OLIVIA, "BR-1001");
    }

    @Test
    void aHoldLapsesByItselfAndTheCardIsBroughtUpToDate() {
        Actor expiry = Actor.system("expiry");
        BusinessRequest request = company.done(company.submitted(), new TakeCard(), LENA);
        company.later(Duration.ofHours(2).minusSeconds(1));
        assertThat(company.done(request, new LapseHold(), expiry)).isEqualTo(request);

        company.later(Duration.ofSeconds(1));

        assertThat(company.done(request, new LapseHold(), expiry).deliberation().hold())
                .isNull();
        assertThat(company.ledger.last().wakeUps()).contains(ProjectionKind.CARD);
        assertThat(company.ledger.last().audit().action()).isEqualTo(AuditAction.LAPSE);
    }
}

package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatedMessageTest {
    private final Company company = new Company(true);

    @Test
    void submittingTheSameFormTwiceMakesOneRequest() {
        Envelope envelope = Envelope.untilDone("view:V1", null);

        BusinessRequest first = submit(envelope).result().orElseThrow();

        assertThat(submit(envelope).result()).contains(first);
        assertThat(company.ledger.changes()).hasSize(1);
    }

    @Test
    void pressingAgainAnswersWhatTheFirstDid() {
        BusinessRequest request = company.submitted();
        Envelope envelope = Envelope.untilDone("view:V2", null);
        company.desk.decide(request.number(), approval("billing-bot"), LENA, envelope);

        Outcome<BusinessRequest> again = company.desk.decide(request.number(), approval("billing-bot"), LENA, envelope);

        assertThat(again.result().map(BusinessRequest::state)).contains(RequestState.APPROVED);
    }

    @Test
    void aRefusedFormMayBeCorrectedAndSentAgain() {
        BusinessRequest request = company.submitted();
        Envelope envelope = Envelope.untilDone("view:V3", null);

        assertThat(company.desk
                        .decide(request.number(), approval("No Name"), LENA, envelope)
                        .refusal())
                .contains(Refusal.of(Rule.NAME_INVALID, "No Name"));
        assertThat(company.desk
                        .decide(request.number(), approval("billing-bot"), LENA, envelope)
                        .result())
                .isPresent();
    }

    @Test
    void whatCountsOnceIsRefusedOnceAndAnsweredTheSameAgain() {
        BusinessRequest request = company.submitted();
        Envelope envelope = Envelope.once("changelog:1");
        Outcome<BusinessRequest> first = company.desk.decide(request.number(), new Decline(1, "no"), NORA, envelope);
        int recorded = company.ledger.changes().size();

        Outcome<BusinessRequest> again = company.desk.decide(request.number(), new Decline(1, "no"), LENA, envelope);

        assertThat(again.refusal()).isEqualTo(first.refusal()).contains(Refusal.of(Rule.NOT_A_LEAD, "BR-1001"));
        assertThat(company.ledger.changes()).hasSize(recorded);
    }

    @Test
    void aSignedMessageThatComesASecondTimeIsAReplay() {
        BusinessRequest request = company.submitted();
        Envelope first = Envelope.untilDone("view:V4", new Receipt("v0=abc", "arrival-1"));
        Envelope replay = Envelope.untilDone("view:V5", new Receipt("v0=abc", "arrival-2"));
        company.desk.decide(request.number(), approval("billing-bot"), LENA, first);

        assertThatThrownBy(() -> company.desk.decide(request.number(), new Decline(1, "no"), LENA, replay))
                .isInstanceOf(RequestLedger.Replayed.class);
    }

    @Test
    void manyWhoDecideAtOnceMakeOneDecisionAndAllOthersAreToldWhoDecided() throws Exception {
        BusinessRequest request = company.submitted();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Outcome<BusinessRequest>>> decisions = IntStream.range(0, 50)
                    .<Callable<Outcome<BusinessRequest>>>mapToObj(number -> () -> company.attempt(
                            request,
                            number % 2 == 0 ? approval("billing-bot") : new Decline(1, "no"),
                            number % 4 < 2 ? LENA : LUKAS))
                    .toList();

            int done = 0;
            for (Future<Outcome<BusinessRequest>> decision : threads.invokeAll(decisions)) {
                Outcome<BusinessRequest> outcome = decision.get();
                done += outcome.result().isPresent() ? 1 : 0;
                outcome.refusal()
                        .ifPresent(refusal -> assertThat(refusal.rule()).isEqualTo(Rule.ALREADY_DECIDED));
            }

            assertThat(done).isEqualTo(1);
            assertThat(company.find(request.number()).version()).isEqualTo(2);
        } finally {
            threads.shutdownNow();
        }
    }

    private Outcome<BusinessRequest> submit(Envelope envelope) {
        return company.desk.submit(Company.fields(), OLIVIA, envelope);
    }

    private static Approve approval(String workspace) {
        return new Approve(1, Company.choice(workspace), Priority.NORMAL);
    }
}

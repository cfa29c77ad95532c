package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.PAULA;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever may not see a request learns nothing of it from what they want done about its workspace, whatever became of it. */
class UnseenSpacesTest {
    private static final RequestNumber NONE = new RequestNumber(9001);
    private static final TransferTo TO_PAULA = new TransferTo(id(PAULA), null);
    private static final List<Verb> VERBS = List.of(
            new OfferSpace(TO_PAULA),
            new OfferSpace(new TransferTo(null, Company.PRODUCT)),
            new WithdrawOffer(),
            new AcceptOffer(),
            new DeclineOffer(),
            new ReassignSpace(TO_PAULA, "for fun"),
            new ReleaseSpace(),
            new RetireSpace("for fun"),
            new ProposeSuspension("for fun"),
            new ConfirmProposal(),
            new DismissProposal(),
            new LiftSuspension("for fun"));

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void inEveryState(RequestState state) {
        Company company = state == RequestState.AWAITING_OWNER ? Company.withOwnersGate() : new Company(true);

        nothingIsSaid(company, Sample.inState(company, state, Company.fields(), "none"));
    }

    @Test
    void whileItIsOfferedToSomebodyElse() {
        Company company = new Company(false);
        BusinessRequest claimed = company.claimed("billing-bot");

        nothingIsSaid(company, company.done(claimed, new OfferSpace(TO_PAULA), OLIVIA));
    }

    @Test
    void whileASecondLeadHasToConfirm() {
        Company company = new Company(false);
        BusinessRequest claimed = company.claimed("billing-bot");

        nothingIsSaid(company, company.done(claimed, new ProposeSuspension("It runs away"), LENA));
    }

    private static void nothingIsSaid(Company company, BusinessRequest request) {
        for (Verb verb : VERBS) {
            Refusal missing = refused(company, NONE, verb);

            assertThat(refused(company, request.number(), verb).toString())
                    .as(verb.toString())
                    .isEqualTo(missing.toString()
                            .replace(NONE.toString(), request.number().toString()));
            assertThat(company.find(request.number())).isEqualTo(request);
        }
    }

    private static Refusal refused(Company company, RequestNumber number, Verb verb) {
        return company.desk
                .decide(number, verb, NORA, Envelope.untilDone(number + " " + verb, null))
                .refusal()
                .orElseThrow();
    }
}

package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.GUEST;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Company;
import io.finopsbot.fakes.EveryVerb;
import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever acts on a request that they may not see is answered as if there was none; what is recorded is the reason. */
class UnseenRequestTest {
    private static final RequestNumber NONE = new RequestNumber(7);

    static Stream<Verb> everyVerb() {
        return EveryVerb.all();
    }

    @ParameterizedTest
    @MethodSource("everyVerb")
    void noVerbInNoStateTellsThatItIsThere(Verb verb) {
        for (RequestState state : RequestState.values()) {
            Company company = state == RequestState.AWAITING_OWNER ? Company.withOwnersGate() : new Company(true);
            BusinessRequest request = Sample.inState(company, state, Company.fields(), "none");
            for (Actor actor : List.of(NORA, GUEST)) {
                assertThat(told(company, request.number(), verb, actor))
                        .as("%s by %s in %s", verb, actor, state)
                        .isEqualTo(told(company, NONE, verb, actor));
                assertThat(company.find(request.number())).isEqualTo(request);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyVerb")
    void aRehearsalTellsNoMore(Verb verb) {
        Company company = new Company(true);
        BusinessRequest request = company.approved();

        Refusal refusal = company.desk
                .rehearse(request.number(), verb, NORA, typed())
                .refusal()
                .orElseThrow();

        assertThat(refusal).isEqualTo(Refusal.of(Rule.NO_SUCH_REQUEST, request.number()));
    }

    @Test
    void theAuditTrailHasTheReason() {
        Company company = new Company(true);
        BusinessRequest request = company.approved();

        assertThat(told(company, request.number(), new Withdraw("no"), NORA)).contains("NO_SUCH_REQUEST");

        AuditEntry entry = company.ledger.last().audit();
        assertThat(entry.rule()).isEqualTo(Rule.NOT_THE_REQUESTER);
        assertThat(entry.subject()).isEqualTo(request.subject());
    }

    @Test
    void whoPressesWhereAllSeeItIsToldTheReason() {
        Company company = new Company(true);
        BusinessRequest request = company.submitted();

        assertThat(company.desk
                        .decide(request.number(), new Consider(1), NORA, typed().whereAllSeeIt())
                        .refusal())
                .contains(Refusal.of(Rule.NOT_A_LEAD, request.number()));
    }

    @Test
    void anEngineerWhoSeesTheTaskIsToldTheReason() {
        Company company = new Company(true);
        BusinessRequest request = company.submitted();
        assertThat(told(company, request.number(), new Consider(1), EMIL)).contains("NO_SUCH_REQUEST");

        BusinessRequest approved = company.approved();

        assertThat(told(company, approved.number(), new ResumeChain(), EMIL)).contains("NOT_A_LEAD");
    }

    @Test
    void butNotWhoseItIs() {
        Company company = new Company(false);
        BusinessRequest claimed = company.claimed("billing-bot");
        company.done(claimed, new OfferSpace(new TransferTo(id(NORA), null)), OLIVIA);

        for (Verb verb : List.of(new ReleaseSpace(), new SendHandoff(), new ClaimSpace(), new AcceptOffer())) {
            Refusal refusal = company.desk
                    .decide(claimed.number(), verb, EMIL, typed())
                    .refusal()
                    .orElseThrow();

            assertThat(refusal.arguments()).startsWith("BR-1001", "SOMEBODY_ELSE");
            assertThat(refusal.toString()).doesNotContain(OLIVIA.name(), NORA.name());
            assertThat(company.ledger.last().audit().details().values()).doesNotContain("SOMEBODY_ELSE");
        }
        assertThat(company.desk
                        .decide(claimed.number(), new AcceptOffer(), LENA, typed())
                        .refusal())
                .contains(Refusal.of(Rule.OFFER_TO_ANOTHER, "BR-1001", NORA.name()));
    }

    private static String told(Company company, RequestNumber number, Verb verb, Actor actor) {
        return company.desk
                .decide(number, verb, actor, typed())
                .refusal()
                .orElseThrow()
                .toString()
                .replace(number.toString(), "BR-?");
    }

    private static Envelope typed() {
        return Envelope.untilDone(UUID.randomUUID().toString(), null);
    }
}

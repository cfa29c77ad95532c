package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.GUEST;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.PAULA;
import static io.finopsbot.fakes.Company.RUTH;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Claim;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A claim goes over with the consent of both sides. */
class TransferringTest {
    private static final String UNTIL = "11 May 2026 08:30 UTC";
    private static final OfferSpace TO_NORA = new OfferSpace(new TransferTo(id(NORA), null));

    private final Company company = new Company(false);
    private final BusinessRequest claimed = company.claimed("billing-bot");

    @Test
    void anOfferChangesNothingUntilItIsAccepted() {
        BusinessRequest offered = company.done(claimed, TO_NORA, OLIVIA);

        assertThat(offered.state()).isEqualTo(RequestState.CLAIMED);
        assertThat(offered.claim()).isEqualTo(claimed.claim());
        assertThat(offered.life().offer()).isNotNull();
        assertThat(company.ledger.last().notices())
                .contains(
                        Notice.to(
                                Audience.thread(), NoticeKind.OFFER_MADE, "BR-1001", OLIVIA.name(), NORA.name(), UNTIL),
                        Notice.to(
                                Audience.person(id(NORA)),
                                NoticeKind.OFFERED,
                                "BR-1001",
                                OLIVIA.name(),
                                "Invoice triage",
                                "billing-bot",
                                UNTIL));
    }

    @Test
    void whoAcceptsHoldsItFromTheNextDayOn() {
        company.done(claimed, TO_NORA, OLIVIA);
        company.later(Duration.ofDays(2));

        BusinessRequest transferred = company.done(claimed, new AcceptOffer(), NORA);

        assertThat(transferred.life().offer()).isNull();
        assertThat(transferred.claims())
                .extracting(Claim::by, Claim::unit, Claim::from, Claim::until)
                .containsExactly(
                        tuple(OLIVIA, Company.PRODUCT, LocalDate.parse("2026-05-04"), LocalDate.parse("2026-05-06")),
                        tuple(NORA, Company.PRODUCT, LocalDate.parse("2026-05-07"), null));
        assertThat(company.ledger.last().audit().details())
                .containsEntry("from owner", OLIVIA.name())
                .containsEntry("to owner", NORA.name())
                .containsEntry("from", "2026-05-07 00:00 UTC");
        Refused.of(company, transferred)
                .by(Rule.NOT_THE_HOLDER, new ReleaseSpace(), OLIVIA, "BR-1001", "Nora (neither) (Billing)");
    }

    @Test
    void aUnitIsOfferedToAllItsOwnersAndOneOfThemAccepts() {
        company.done(claimed, new OfferSpace(new TransferTo(null, Company.PORTFOLIO)), OLIVIA);
        Refused.of(company, claimed).by(Rule.OFFER_TO_ANOTHER, new AcceptOffer(), PAULA, "BR-1001", "Retail");

        BusinessRequest transferred = company.done(claimed, new AcceptOffer(), RUTH);

        assertThat(Objects.requireNonNull(transferred.claim()).unit()).isEqualTo(Company.PORTFOLIO);
    }

    @Test
    void nobodyButTheOtherSideAnswers() {
        company.done(claimed, TO_NORA, OLIVIA);

        Refused.of(company, claimed).by(Rule.OFFER_TO_ANOTHER, new AcceptOffer(), OLIVIA, "BR-1001", NORA.name());
        Refused.of(company, claimed).by(Rule.OFFER_TO_ANOTHER, new DeclineOffer(), PAULA, "BR-1001", NORA.name());
    }

    @Test
    void whatIsDeclinedStaysWhereItIs() {
        company.done(claimed, TO_NORA, OLIVIA);

        BusinessRequest declined = company.done(claimed, new DeclineOffer(), NORA);

        assertThat(declined.claim()).isEqualTo(claimed.claim());
        Refused.of(company, claimed).by(Rule.NO_OFFER, new AcceptOffer(), NORA, "BR-1001");
    }

    @Test
    void anOfferIsTakenBackByItsOwnerAlone() {
        company.done(claimed, TO_NORA, OLIVIA);
        Refused.of(company, claimed)
                .by(Rule.NOT_THE_HOLDER, new WithdrawOffer(), NORA, "BR-1001", "Olivia (product owner) (Billing)");

        company.done(claimed, new WithdrawOffer(), PAULA);

        Refused.of(company, claimed).by(Rule.NO_OFFER, new AcceptOffer(), NORA, "BR-1001");
        Refused.of(company, claimed).by(Rule.NO_OFFER, new WithdrawOffer(), OLIVIA, "BR-1001");
    }

    @Test
    void anOfferIsOpenForSevenDays() {
        company.done(claimed, TO_NORA, OLIVIA);
        Actor bot = Actor.system("spaces");
        company.later(Duration.ofDays(7).minusSeconds(1));
        assertThat(company.done(claimed, new ExpireOffer(), bot).life().offer()).isNotNull();

        company.later(Duration.ofSeconds(1));

        Refused.of(company, claimed).by(Rule.NO_OFFER, new AcceptOffer(), NORA, "BR-1001");
        assertThat(company.done(claimed, new ExpireOffer(), bot).life().offer()).isNull();
        assertThat(company.ledger.last().notices()).extracting(Notice::kind).containsOnly(NoticeKind.OFFER_EXPIRED);
    }

    @Test
    void thereIsOneOfferAtATime() {
        company.done(claimed, TO_NORA, OLIVIA);

        Refused.of(company, claimed)
                .by(
                        Rule.OFFER_OPEN,
                        new OfferSpace(new TransferTo(null, Company.PORTFOLIO)),
                        OLIVIA,
                        "BR-1001",
                        NORA.name(),
                        UNTIL);
    }

    @Test
    void onlyWhoCanTakeItOverIsOfferedIt() {
        Refused.of(company, claimed)
                .by(Rule.NO_RECIPIENT, new OfferSpace(new TransferTo(id(GUEST), null)), OLIVIA, id(GUEST));
        Refused.of(company, claimed)
                .by(Rule.NO_RECIPIENT, new OfferSpace(new TransferTo(id(OLIVIA), null)), OLIVIA, OLIVIA.name());
        Refused.of(company, claimed)
                .by(Rule.NO_RECIPIENT, new OfferSpace(new TransferTo(null, new UnitId("nowhere"))), OLIVIA, "nowhere");
    }

    @Test
    void whatIsReleasedIsNotOfferedAnyMore() {
        company.done(claimed, TO_NORA, OLIVIA);
        company.done(claimed, new ReleaseSpace(), OLIVIA);

        Refused.of(company, claimed)
                .by(Rule.NOT_POSSIBLE_NOW, new AcceptOffer(), NORA, "BR-1001", RequestState.READY_TO_CLAIM);
    }
}

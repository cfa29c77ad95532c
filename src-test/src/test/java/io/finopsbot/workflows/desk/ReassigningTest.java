package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.PAULA;
import static io.finopsbot.fakes.Company.RUTH;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Claim;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another owner without the former one's consent: by the Portfolio Owner alone or by two leads, once the owner is deactivated. */
class ReassigningTest {
    private static final ReassignSpace TO_NORA = new ReassignSpace(new TransferTo(id(NORA), null), "Olivia has left");

    private final Company company = new Company(false);
    private final BusinessRequest claimed = company.claimed("billing-bot");

    @Test
    void thePortfolioOwnerDecidesItAlone() {
        company.known(OLIVIA, Standing.DEACTIVATED);
        company.later(Duration.ofDays(1));

        BusinessRequest reassigned = company.done(claimed, TO_NORA, RUTH);

        assertThat(reassigned.claims())
                .extracting(Claim::by, Claim::from, Claim::until)
                .containsExactly(
                        tuple(OLIVIA, LocalDate.parse("2026-05-04"), LocalDate.parse("2026-05-05")),
                        tuple(NORA, LocalDate.parse("2026-05-06"), null));
        assertThat(company.ledger.last().audit().details()).containsEntry("reason", "Olivia has left");
        assertThat(company.ledger.last().notices())
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.REASSIGNED, NoticeKind.REASSIGNED, NoticeKind.HANDOFF);
    }

    @ParameterizedTest
    @EnumSource(value = Standing.class, mode = EnumSource.Mode.EXCLUDE, names = "DEACTIVATED")
    void nobodyPassesOverAnOwnerWhoIsStillThere(Standing standing) {
        company.known(OLIVIA, standing);
        String owner = "Olivia (product owner) (Billing)";

        Refused.of(company, claimed).by(Rule.OWNER_ACTIVE, TO_NORA, LENA, "BR-1001", owner);
        Refused.of(company, claimed).by(Rule.OWNER_ACTIVE, TO_NORA, RUTH, "BR-1001", owner);
    }

    @Test
    void anOwnerWhoHasComeBackKeepsIt() {
        company.known(OLIVIA, Standing.DEACTIVATED);
        company.done(claimed, TO_NORA, LENA);
        company.known(OLIVIA, Standing.MEMBER);

        Refused.of(company, claimed)
                .by(Rule.OWNER_ACTIVE, new ConfirmProposal(), LUKAS, "BR-1001", "Olivia (product owner) (Billing)");
    }

    @Test
    void twoLeadsDecideItOnceTheOwnerHasLeft() {
        company.known(OLIVIA, Standing.DEACTIVATED);
        BusinessRequest proposed = company.done(claimed, TO_NORA, LENA);
        assertThat(proposed.claim()).isEqualTo(claimed.claim());
        Refused.of(company, claimed).by(Rule.SECOND_LEAD, new ConfirmProposal(), LENA, "BR-1001");

        BusinessRequest reassigned = company.done(claimed, new ConfirmProposal(), LUKAS);

        assertThat(Objects.requireNonNull(reassigned.claim()).by()).isEqualTo(NORA);
        assertThat(reassigned.life().proposal()).isNull();
    }

    @Test
    void aUnitGetsItThroughItsFirstOwnerWhoIsThere() {
        company.known(OLIVIA, Standing.DEACTIVATED);
        BusinessRequest reassigned = company.done(
                claimed, new ReassignSpace(new TransferTo(null, Company.PRODUCT), "Olivia has left"), RUTH);

        assertThat(Objects.requireNonNull(reassigned.claim()).by()).isEqualTo(PAULA);
    }

    @Test
    void whoHasLeftBeforeTheSecondLeadAgreesDoesNotGetIt() {
        company.known(OLIVIA, Standing.DEACTIVATED);
        company.done(claimed, TO_NORA, LENA);
        company.known(NORA, Standing.DEACTIVATED);

        Refused.of(company, claimed).by(Rule.NO_RECIPIENT, new ConfirmProposal(), LUKAS, NORA.name());
    }

    @Test
    void norDoesAUnitWhoseOwnersHaveLeft() {
        company.known(OLIVIA, Standing.DEACTIVATED);
        company.known(PAULA, Standing.DEACTIVATED);
        ReassignSpace toTheUnit = new ReassignSpace(new TransferTo(null, Company.PRODUCT), "Olivia has left");

        Refused.of(company, claimed).by(Rule.NO_RECIPIENT, toTheUnit, RUTH, Company.PRODUCT.value());
    }

    @Test
    void nobodyElseMay() {
        Refused.of(company, claimed).by(Rule.NOT_A_LEAD, TO_NORA, PAULA, "BR-1001");
        Refused.of(company, claimed).by(Rule.NOT_A_LEAD, TO_NORA, NORA, "BR-1001");
    }

    @Test
    void whoCannotTakeItOverDoesNotGetIt() {
        company.known(OLIVIA, Standing.DEACTIVATED);
        company.known(NORA, Standing.GUEST);

        Refused.of(company, claimed).by(Rule.NO_RECIPIENT, TO_NORA, RUTH, id(NORA));
    }
}

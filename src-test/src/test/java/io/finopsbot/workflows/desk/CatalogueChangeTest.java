package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.NORTH;
import static io.finopsbot.fakes.Company.NOVA;
import static io.finopsbot.fakes.Company.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.EntryPart;
import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Leads change what the catalogue says of a model: it counts everywhere, and is on the model's trail. */
class CatalogueChangeTest {
    private static final String KEY = "bedrock/" + NOVA;
    private static final String TITLE = "Nova Lite (Bedrock)";

    private final Company company = new Company(false);

    @Test
    void whatALeadWritesCountsOverWhatIsConfigured() {
        ModelStanding standing = company.done(NOVA, new ChangeEntry(WrittenEntries.priced("Nova Lite 2"), 0), LENA);

        CatalogueEntry entry = company.standings().entry(KEY).orElseThrow();
        assertThat(entry.model().name()).isEqualTo("Nova Lite 2");
        assertThat(entry.priceIn(REGION)).isPresent();
        assertThat(entry.provenance()).isEqualTo(WrittenEntries.READ);
        assertThat(company.standings().catalogue().entries()).hasSize(3).contains(entry);
        assertThat(company.standings().offered()).contains(entry.model());
        assertThat(company.standings().all()).contains(standing);
        assertThat(standing.revision()).isEqualTo(1);
        assertThat(standing.lastChange()).hasValueSatisfying(change -> {
            assertThat(change.by()).isEqualTo(LENA);
            assertThat(change.parts())
                    .containsExactly(
                            EntryPart.NAME, EntryPart.PROFILES, EntryPart.PRICES, EntryPart.SOURCE, EntryPart.DATE);
        });
        assertThat(company.ledger.last().wakeUps()).containsExactly(ProjectionKind.MODEL_CARD);
    }

    @Test
    void regionsThatALeadHasTakenOutCannotBeApprovedAnyMore() {
        BusinessRequest request = company.submitted();
        Approve approval = new Approve(request.revision(), Company.role(), Priority.NORMAL);
        company.done(NOVA, new ChangeEntry(north(), 0), LENA);

        assertThat(company.refused(request, approval, LENA).rule()).isEqualTo(Rule.FIELD_INVALID);
        company.done(NOVA, new ChangeEntry(WrittenEntries.priced("Nova Lite"), 1), LENA);
        assertThat(company.attempt(request, approval, LENA).refusal()).isEmpty();
    }

    @Test
    void whatIsApprovedKeepsItsScope() {
        BusinessRequest request = company.submitted();
        BusinessRequest approved =
                company.done(request, new Approve(request.revision(), Company.role(), Priority.NORMAL), LENA);

        company.done(NOVA, new ChangeEntry(north(), 0), LENA);

        assertThat(company.ledger.find(request.number())).contains(approved);
        assertThat(approved.approvedScope().region()).isEqualTo(REGION);
        assertThat(approved.approvedScope().model().name()).isEqualTo("Nova Lite");
    }

    @Test
    void whatWaitsForASecondLeadIsJudgedByTheEntryAsItIsThen() {
        company.agreed(NOVA, ModelTerms.restricted(List.of(), true));
        BusinessRequest request = company.submitted();
        BusinessRequest proposed =
                company.done(request, new Approve(request.revision(), Company.role(), Priority.NORMAL), LENA);
        ConfirmApproval confirmation = new ConfirmApproval(proposed.revision());

        company.done(NOVA, new ChangeEntry(north(), 0), LENA);

        assertThat(company.refused(proposed, confirmation, LUKAS))
                .isEqualTo(Refusal.of(Rule.MODEL_CALLED_OTHERWISE, TITLE, REGION));
        InferenceProfile profile = new InferenceProfile("eu." + NOVA, List.of(REGION), List.of(REGION, NORTH));
        CatalogueEntry routed = new CatalogueEntry(
                company.model(NOVA),
                List.of(),
                List.of(profile),
                List.of(),
                ModelTerms.approved(),
                WrittenEntries.READ);
        company.done(NOVA, new ChangeEntry(routed, 1), LENA);
        assertThat(company.refused(proposed, confirmation, LUKAS).rule()).isEqualTo(Rule.MODEL_CALLED_OTHERWISE);
        company.done(NOVA, new ChangeEntry(configured(), 2), LENA);
        assertThat(company.attempt(proposed, confirmation, LUKAS).refusal()).isEmpty();
    }

    @Test
    void theTermsOfAModelDoNotChangeWithItsEntry() {
        company.agreed(NOVA, ModelTerms.blocked("Too dear"));

        company.done(NOVA, new ChangeEntry(WrittenEntries.priced("Nova Lite 2").on(ModelTerms.approved()), 0), LENA);

        assertThat(company.standing(NOVA).terms()).isEqualTo(ModelTerms.blocked("Too dear"));
    }

    @Test
    void whatWasBeforeAndAfterIsOnTheModelsTrail() {
        company.done(NOVA, new ChangeEntry(WrittenEntries.priced("Nova Lite 2"), 0), LENA);

        List<AuditRecord> trail = company.ledger.of(Subject.model(KEY));
        assertThat(trail).extracting(record -> record.entry().action()).containsExactly(AuditAction.CHANGE_ENTRY);
        assertThat(trail.get(0).entry().details())
                .containsEntry("entry", "1")
                .containsEntry("name", "Nova Lite 2")
                .containsEntry("name before", "Nova Lite")
                .containsEntry("prices", "input 0.06 | " + REGION)
                .containsEntry("prices before", "")
                .doesNotContainKey("vendor");
        assertThat(AuditRecord.firstBroken(trail)).isEmpty();
    }

    @Test
    void aFormOnAnOldEntryIsRefused() {
        company.done(NOVA, new ChangeEntry(WrittenEntries.priced("Nova Lite 2"), 0), LENA);

        refused(new ChangeEntry(WrittenEntries.priced("Nova Lite 3"), 0), LUKAS, Rule.ENTRY_CHANGED);
        company.done(NOVA, new ChangeEntry(WrittenEntries.priced("Nova Lite 3"), 1), LUKAS);

        assertThat(company.standing(NOVA).revision()).isEqualTo(2);
    }

    @Test
    void anEntryThatSaysTheSameIsNoChange() {
        refused(new ChangeEntry(configured(), 0), LENA, Rule.ENTRY_UNCHANGED);
    }

    @Test
    void anEntryOfWhichNoValidPolicyCouldBeMadeIsRefused() {
        CatalogueEntry misspelt = new CatalogueEntry(
                company.model(NOVA),
                List.of(REGION, "Frankfurt"),
                List.of(),
                List.of(),
                ModelTerms.approved(),
                WrittenEntries.READ);
        CatalogueEntry nowhere = new CatalogueEntry(
                company.model(NOVA),
                List.of("us-east-1"),
                List.of(),
                List.of(),
                ModelTerms.approved(),
                WrittenEntries.READ);

        assertThat(refused(new ChangeEntry(misspelt, 0), LENA, Rule.FIELD_INVALID)
                        .arguments())
                .containsExactly(TITLE + " names Frankfurt, which is no AWS region such as eu-central-1");
        refused(new ChangeEntry(nowhere, 0), LENA, Rule.FIELD_INVALID);
        assertThat(company.models
                        .add(
                                new CatalogueEntry(
                                        WrittenEntries.TITAN,
                                        List.of("Frankfurt"),
                                        List.of(),
                                        List.of(),
                                        ModelTerms.approved(),
                                        WrittenEntries.READ),
                                LENA,
                                Envelope.own())
                        .refusal())
                .isPresent();
        assertThat(company.standings().entry(WrittenEntries.TITAN.key())).isEmpty();
    }

    private CatalogueEntry north() {
        return new CatalogueEntry(
                company.model(NOVA), List.of(NORTH), List.of(), List.of(), ModelTerms.approved(), WrittenEntries.READ);
    }

    private CatalogueEntry configured() {
        return company.settings.options().catalogue().find(KEY).orElseThrow();
    }

    private Refusal refused(Judgement<ModelStanding> judgement, Actor actor, Rule rule) {
        ModelStanding before = company.standing(NOVA);
        Refusal refusal = company.attempt(NOVA, judgement, actor).refusal().orElseThrow();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(company.standing(NOVA)).isEqualTo(before);
        return refusal;
    }
}

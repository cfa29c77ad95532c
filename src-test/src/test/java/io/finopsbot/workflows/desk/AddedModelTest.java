package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.NOVA;
import static io.finopsbot.fakes.Company.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Catalogues;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelCatalogue;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelStatus;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Leads add models in Slack: one is for nobody until a second lead has confirmed it. */
class AddedModelTest {
    private static final String KEY = "bedrock/" + NOVA;
    private static final String TITLE = "Nova Lite (Bedrock)";
    private static final String TITAN_TITLE = "Titan Text (Bedrock)";

    private final Company company = new Company(false);

    @Test
    void whatIsTakenOutOfTheConfigurationIsGoneUnlessLeadsHaveAddedIt() {
        company.done(NOVA, new ChangeEntry(WrittenEntries.priced("Nova Lite 2"), 0), LENA);
        added(WrittenEntries.titan());
        company.models.decide(
                WrittenEntries.TITAN, new ChangeEntry(WrittenEntries.titan("Titan"), 1), LENA, Envelope.own());

        Standings emptied = new Standings(company.ledger, new ModelCatalogue(List.of()));

        assertThat(emptied.entry(KEY)).isEmpty();
        assertThat(emptied.catalogue().models()).extracting(Model::name).containsExactly("Titan");
    }

    @Test
    void twoModelsOfAPlatformAreToldApartByTheirNames() {
        Refusal taken = Refusal.of(Rule.MODEL_NAME_TAKEN, "nova lite", "Bedrock", NOVA);
        assertThat(added(WrittenEntries.titan("nova lite")).refusal()).contains(taken);
        added(WrittenEntries.titan());

        assertThat(company.attempt(NOVA, new ChangeEntry(WrittenEntries.priced("Titan text"), 0), LENA)
                        .refusal())
                .contains(Refusal.of(Rule.MODEL_NAME_TAKEN, "Titan text", "Bedrock", WrittenEntries.TITAN.id()));
        company.done(NOVA, new ChangeEntry(WrittenEntries.priced("NOVA Lite"), 0), LENA);
    }

    @Test
    void anAddedModelIsForNobodyUntilASecondLeadHasConfirmedIt() {
        BusinessRequest request = company.submitted();
        ScopeChoice choice = new ScopeChoice(
                Platform.BEDROCK,
                WrittenEntries.TITAN.id(),
                Company.ACCOUNT,
                REGION,
                Company.role().iamScope(),
                List.of(),
                "",
                null);
        Approve approval = new Approve(request.revision(), choice, Priority.NORMAL);

        ModelStanding standing = added(WrittenEntries.titan()).result().orElseThrow();

        assertThat(standing.version()).isEqualTo(1);
        assertThat(standing.terms().status()).isEqualTo(ModelStatus.BLOCKED);
        assertThat(company.standings().offered()).doesNotContain(WrittenEntries.TITAN);
        assertThat(company.refused(request, approval, LENA).rule()).isEqualTo(Rule.MODEL_BLOCKED);
        assertThat(rule(company.models.decide(WrittenEntries.TITAN, new ConfirmTerms(1), LENA, Envelope.own())))
                .isEqualTo(Rule.OWN_PROPOSAL);

        company.models.decide(WrittenEntries.TITAN, new ConfirmTerms(1), LUKAS, Envelope.own());

        assertThat(company.standings().offered()).contains(WrittenEntries.TITAN);
        assertThat(company.attempt(request, approval, LENA).refusal()).isEmpty();
        assertThat(company.ledger.of(Subject.model(WrittenEntries.TITAN.key())))
                .extracting(record -> record.entry().action())
                .containsExactly(AuditAction.ADD_MODEL, AuditAction.CONFIRM_STATUS, AuditAction.CONFIRM_STATUS);
    }

    @Test
    void anAddedModelThatIsRejectedStaysForNobodyAndCanBeProposedAgain() {
        added(WrittenEntries.titan());
        company.models.decide(WrittenEntries.TITAN, new RejectTerms(1, "Too old"), LUKAS, Envelope.own());
        assertThat(company.standings().offered()).doesNotContain(WrittenEntries.TITAN);

        company.models.decide(WrittenEntries.TITAN, new ProposeTerms(ModelTerms.approved()), LENA, Envelope.own());
        company.models.decide(WrittenEntries.TITAN, new ConfirmTerms(2), LUKAS, Envelope.own());

        assertThat(company.standings().offered()).contains(WrittenEntries.TITAN);
    }

    @Test
    void aModelIsAddedOnce() {
        added(WrittenEntries.titan());

        assertThat(added(WrittenEntries.titan()).refusal()).contains(Refusal.of(Rule.MODEL_KNOWN, TITAN_TITLE));
        assertThat(added(configured()).refusal()).contains(Refusal.of(Rule.MODEL_KNOWN, TITLE));
        assertThat(company.standings().catalogue().entries()).hasSize(4);
    }

    @Test
    void noMoreModelsAreAddedThanSlackShowsInOneList() {
        int known = company.standings().catalogue().entries().size();
        IntStream.rangeClosed(known + 1, 100).forEach(number -> {
            Model model = new Model(Platform.BEDROCK, "Amazon", "Model " + number, "amazon.model-" + number);
            assertThat(added(Catalogues.entry(REGION, model)).refusal()).isEmpty();
        });

        assertThat(added(WrittenEntries.titan()).refusal()).contains(Refusal.of(Rule.TOO_MANY_MODELS, 100));
        assertThat(company.standings().catalogue().entries()).hasSize(100);
    }

    @Test
    void whatNobodyCouldConfirmIsNotAdded() {
        company.readRoles(Set.of(Company.id(LENA)), Set.of());

        assertThat(rule(added(WrittenEntries.titan()))).isEqualTo(Rule.NO_SECOND_LEAD);
    }

    private Outcome<ModelStanding> added(CatalogueEntry entry) {
        return company.models.add(entry, LENA, Envelope.own());
    }

    private CatalogueEntry configured() {
        return company.settings.options().catalogue().find(KEY).orElseThrow();
    }

    private static Rule rule(Outcome<?> outcome) {
        return outcome.refusal().orElseThrow().rule();
    }
}

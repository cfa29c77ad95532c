package io.finopsbot.integrations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.fakes.Catalogues;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Change;
import io.finopsbot.workflows.desk.ChangeEntry;
import io.finopsbot.workflows.desk.ConfirmTerms;
import io.finopsbot.workflows.desk.DeskSettings;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.Judgement;
import io.finopsbot.workflows.desk.ModelDesk;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.ProposeTerms;
import io.finopsbot.workflows.desk.RequestLedger.StaleChange;
import io.finopsbot.workflows.desk.Standings;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.EntryChange;
import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.models.ListPrice;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.models.Provenance;
import io.finopsbot.workflows.models.TermsProposal;
import io.finopsbot.workflows.models.TokenType;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.rules.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How a model stands is kept beside the requests, by the same door and with the same promises. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class StandingRecordingTest {
    private final Office office;
    private final ModelDesk desk;
    private final Standings standings;
    private final Model model;

    StandingRecordingTest(DatabaseKind kind) {
        office = new Office(kind);
        DeskSettings settings = Workplace.settings();
        desk = new ModelDesk(office.database.ledger(), office.database.bean(PeopleBook.class), settings, office.clock);
        standings = new Standings(office.database.ledger(), settings.options().catalogue());
        model = settings.options().models().get(0);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatWasRecordedIsFoundAsItWas() {
        ModelTerms terms = ModelTerms.restricted(List.of(new UnitId("retail")), true);

        ModelStanding proposed = done(new ProposeTerms(terms), Workplace.LEAD);
        assertThat(stored()).isEqualTo(proposed);
        ModelStanding confirmed = done(new ConfirmTerms(1), Workplace.OTHER_LEAD);

        assertThat(stored()).isEqualTo(confirmed);
        assertThat(confirmed.version()).isEqualTo(2);
        assertThat(office.database.ledger().governed(ModelStanding.class, Subject.Kind.MODEL))
                .containsExactly(confirmed);
    }

    @Test
    void whatLeadsHaveWrittenIntoTheCatalogueIsFoundAsItWas() {
        ModelStanding changed = done(new ChangeEntry(whole(model), 0), Workplace.LEAD);
        assertThat(stored()).isEqualTo(changed);
        assertThat(changed.lastChange().map(EntryChange::after)).contains(whole(model));
        assertThat(standings.entry(model.key())).contains(whole(model));

        Model other = new Model(Platform.BEDROCK, "Amazon", "Nova Lite", "amazon.nova-lite-v1:0");
        ModelStanding added =
                desk.add(whole(other), Workplace.LEAD, Envelope.own()).result().orElseThrow();
        assertThat(standings.find(Subject.model(other.key()))).contains(added);
        assertThat(standings.catalogue().models()).containsExactly(model, other);
    }

    @Test
    void ofTwoLeadsWhoChangeAnEntryAtOnceOneIsFirstAndTheOtherIsTold() throws Exception {
        List<Actor> leads = List.of(Workplace.LEAD, Workplace.OTHER_LEAD);
        AtOnce.run(
                2,
                number -> desk.decide(
                        model, new ChangeEntry(named("Claude " + number), 0), leads.get(number), Envelope.own()));

        assertThat(stored().changes()).hasSize(1);
        assertThat(office.database.trail().of(Subject.model(model.key())))
                .extracting(record -> record.entry().rule())
                .containsExactly(null, Rule.ENTRY_CHANGED);
    }

    @Test
    void ofTwoLeadsWhoAddAModelAtOnceOneIsFirstAndTheOtherIsTold() throws Exception {
        Model other = new Model(Platform.BEDROCK, "Amazon", "Nova Lite", "amazon.nova-lite-v1:0");
        List<Actor> leads = List.of(Workplace.LEAD, Workplace.OTHER_LEAD);
        AtOnce.run(2, number -> desk.add(whole(other), leads.get(number), Envelope.own()));

        assertThat(office.database.trail().of(Subject.model(other.key())))
                .extracting(record -> record.entry().rule())
                .containsExactly(null, Rule.MODEL_KNOWN);
    }

    @Test
    void refusalsAreOnItsTrailToo() {
        done(new ProposeTerms(ModelTerms.blocked("Too dear")), Workplace.LEAD);
        assertThat(desk.decide(model, new ConfirmTerms(1), Workplace.LEAD, Envelope.own())
                        .refusal()
                        .orElseThrow()
                        .rule())
                .isEqualTo(Rule.OWN_PROPOSAL);

        List<AuditRecord> trail = office.database.trail().of(Subject.model(model.key()));
        assertThat(trail).extracting(record -> record.entry().rule()).containsExactly(null, Rule.OWN_PROPOSAL);
        assertThat(AuditRecord.firstBroken(trail)).isEmpty();
    }

    @Test
    void aChangeToAnOldVersionChangesNothing() {
        ModelStanding proposed = done(new ProposeTerms(ModelTerms.blocked("Too dear")), Workplace.LEAD);

        assertThatThrownBy(() -> office.database.ledger().record(change(proposed)))
                .isInstanceOf(StaleChange.class);
        assertThatThrownBy(() -> office.database.ledger().record(change(skipping(proposed))))
                .isInstanceOf(StaleChange.class);
        assertThat(stored()).isEqualTo(proposed);
        assertThat(office.database.trail().of(proposed.subject())).hasSize(1);
    }

    @Test
    void itsImagesAreWokenInTheSameTransaction() {
        done(new ProposeTerms(ModelTerms.blocked("Too dear")), Workplace.LEAD);
        done(new ConfirmTerms(1), Workplace.OTHER_LEAD);

        assertThat(office.database
                        .sql()
                        .sql("select kind from projection where subject_kind = 'MODEL' and subject_id = ?")
                        .param(model.key())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        ProjectionKind.MODEL_CARD.name(),
                        ProjectionKind.REMOVALS.name(),
                        ProjectionKind.NOTICES.name());
    }

    @Test
    void ofTwoLeadsWhoProposeAtOnceOneIsFirst() throws Exception {
        List<Actor> leads = List.of(Workplace.LEAD, Workplace.OTHER_LEAD);
        AtOnce.run(
                2,
                number -> desk.decide(
                        model,
                        new ProposeTerms(ModelTerms.blocked("Reason " + number)),
                        leads.get(number),
                        Envelope.own()));

        assertThat(stored().proposals()).hasSize(1);
        assertThat(office.database.trail().of(Subject.model(model.key())))
                .extracting(record -> record.entry().rule())
                .containsExactly(null, Rule.PROPOSAL_OPEN);
    }

    private CatalogueEntry named(String name) {
        return Catalogues.entry("eu-central-1", new Model(model.platform(), model.vendor(), name, model.id()));
    }

    /** An entry that says something everywhere. */
    private static CatalogueEntry whole(Model model) {
        List<InferenceProfile> profiles = model.platform() == Platform.CLAUDE_PLATFORM
                ? List.of()
                : List.of(new InferenceProfile(
                        "eu." + model.id(), List.of("eu-north-1"), List.of("eu-north-1", "eu-central-1")));
        ListPrice price = new ListPrice(
                List.of("eu-central-1"),
                Map.of(TokenType.INPUT, new BigDecimal("3.00"), TokenType.CACHE_READ, new BigDecimal("0.30")),
                new Provenance("https://aws.example/prices", LocalDate.parse("2026-05-02")));
        return new CatalogueEntry(
                model, List.of("eu-central-1"), profiles, List.of(price), ModelTerms.approved(), Catalogues.LOOKED_UP);
    }

    private ModelStanding done(Judgement<ModelStanding> judgement, Actor actor) {
        return desk.decide(model, judgement, actor, Envelope.own()).result().orElseThrow();
    }

    private ModelStanding stored() {
        return standings.find(Subject.model(model.key())).orElseThrow();
    }

    private static ModelStanding skipping(ModelStanding standing) {
        TermsProposal again = standing.proposals().get(0);
        return standing.proposing(again).proposing(again);
    }

    private Change change(ModelStanding next) {
        AuditEntry entry = AuditEntry.done(
                next.subject(), Workplace.LEAD, AuditAction.PROPOSE_STATUS, office.clock.instant(), Map.of());
        return new Change(entry, next.subject(), next, List.of(), Set.of(), Envelope.own(), null);
    }
}

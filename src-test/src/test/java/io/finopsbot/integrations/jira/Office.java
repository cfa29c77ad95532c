package io.finopsbot.integrations.jira;

import io.finopsbot.fakes.Catalogues;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.desk.DeskSettings;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.ScopeChoice;
import io.finopsbot.workflows.desk.Thresholds;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.people.Unit;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.request.BusinessCase;
import io.finopsbot.workflows.request.BusinessCase.ValueType;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.UseCase;
import io.finopsbot.workflows.request.WorkloadRuntime;
import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sandbox's people as the bot knows them: Pia asks, Lea leads, Cem and Ela are engineers, as Lea would be too. */
final class Office {
    static final Actor PIA = Actor.person(new PersonId("U0PIA"), "Pia Owner");
    static final Actor LEA = Actor.person(new PersonId("U0LEA"), "Lea Lead");
    static final Actor LUIS = Actor.person(new PersonId("U0LUIS"), "Luis Lead");
    static final Actor CEM = Actor.person(new PersonId("U0CEM"), "Cem Engineer");
    static final String ARN = "arn:aws:aws-external-anthropic:eu-central-1:123456789012:workspace/wrkspc_01AbC";

    private static final String NOVA = "amazon.nova-lite-v1:0";
    private static final UnitId RETAIL = new UnitId("retail");
    private static final UnitId INVOICES = new UnitId("invoices");

    private Office() {}

    static DeskSettings settings(boolean awsReadable) {
        Unit retail = new Unit(RETAIL, "Retail", "Portfolio", null, List.of(), null);
        Unit invoices = new Unit(INVOICES, "Invoices", "Product", RETAIL, List.of(), null);
        Model model = new Model(Platform.CLAUDE_PLATFORM, "Anthropic", "Claude Sonnet 4.6", "claude-sonnet-4-6");
        Model nova = new Model(Platform.BEDROCK, "Amazon", "Nova Lite", NOVA);
        return new DeskSettings(
                new Organisation(List.of("Portfolio", "Product"), List.of(retail, invoices)),
                new ApprovalOptions(
                        List.of(new Account("123456789012", "Retail Production")),
                        List.of("eu-central-1"),
                        Catalogues.in("eu-central-1", model, nova)),
                Thresholds.standard(),
                awsReadable);
    }

    static void open(PeopleBook book, Instant now) {
        Stream.of(People.PIA, People.LEA, People.LUIS, People.CEM, People.ELA, People.NORA)
                .map(person ->
                        new Person(new PersonId(person.slackId()), person.name(), person.email(), Standing.MEMBER, now))
                .forEach(book::remember);
        Set<PersonId> engineers = Set.of(id(CEM), new PersonId(People.ELA.slackId()), id(LEA), id(PIA));
        book.remember(new Roles(Set.of(id(LEA), id(LUIS)), engineers, now));
    }

    static RequestNumber approved(RequestDesk desk, String workspace) {
        return approved(desk, choice(Platform.CLAUDE_PLATFORM, "claude-sonnet-4-6", workspace));
    }

    static RequestNumber approvedRole(RequestDesk desk) {
        return approved(desk, choice(Platform.BEDROCK, NOVA, ""));
    }

    private static ScopeChoice choice(Platform platform, String model, String workspace) {
        return new ScopeChoice(
                platform, model, "123456789012", "eu-central-1", IamScope.INFERENCE, List.of(), workspace, null);
    }

    private static RequestNumber approved(RequestDesk desk, ScopeChoice choice) {
        BusinessRequest request =
                desk.submit(fields(), PIA, Envelope.own()).result().orElseThrow();
        Approve approval = new Approve(request.revision(), choice, Priority.HIGH);
        return desk.decide(request.number(), approval, LEA, Envelope.own())
                .result()
                .orElseThrow()
                .number();
    }

    static RequestFields fields() {
        return new RequestFields(
                "Invoice <triage> & more",
                RETAIL,
                INVOICES,
                UseCase.OPERATIONS_AI,
                WorkloadRuntime.LAMBDA,
                Usd.of("1250.5"),
                new BusinessCase(ValueType.COST_SAVING, Usd.of("250000"), new BigDecimal("12.50")),
                null,
                null,
                true);
    }

    private static PersonId id(Actor actor) {
        return actor.personId().orElseThrow();
    }
}

package io.finopsbot.integrations.database;

import io.finopsbot.fakes.Catalogues;
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
import io.finopsbot.workflows.request.UseCase;
import io.finopsbot.workflows.request.WorkloadRuntime;
import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A small company: one requester, two leads, one engineer. */
public final class Workplace {
    public static final Actor REQUESTER = Actor.person(new PersonId("U0REQUESTER"), "Rita Requester");
    public static final Actor LEAD = Actor.person(new PersonId("U0LEAD"), "Lea Lead");
    public static final Actor OTHER_LEAD = Actor.person(new PersonId("U0OTHERLEAD"), "Lars Lead");
    public static final Actor ENGINEER = Actor.person(new PersonId("U0ENGINEER"), "Enno Engineer");

    private static final UnitId PORTFOLIO = new UnitId("retail");

    private Workplace() {}

    /** What the installation is set to; AWS is read. */
    public static DeskSettings settings() {
        Unit retail = new Unit(PORTFOLIO, "Retail", "Portfolio", null, List.of(), null);
        Model model = new Model(Platform.CLAUDE_PLATFORM, "Anthropic", "Claude Sonnet", "claude-sonnet-4-6");
        return new DeskSettings(
                new Organisation(List.of("Portfolio", "Product"), List.of(retail)),
                new ApprovalOptions(
                        List.of(new Account("123456789012", "Retail")),
                        List.of("eu-central-1"),
                        Catalogues.in("eu-central-1", model)),
                Thresholds.standard(),
                true);
    }

    /** Makes everybody known. */
    public static void open(PeopleBook book, Instant now) {
        Stream.of(REQUESTER, LEAD, OTHER_LEAD, ENGINEER)
                .map(actor -> new Person(id(actor), actor.name(), actor.id() + "@Example.com", Standing.MEMBER, now))
                .forEach(book::remember);
        book.remember(new Roles(Set.of(id(LEAD), id(OTHER_LEAD)), Set.of(id(ENGINEER)), now));
    }

    /** What the requester asks for. */
    public static RequestFields fields() {
        return new RequestFields(
                "Returns triage",
                PORTFOLIO,
                null,
                UseCase.OPERATIONS_AI,
                WorkloadRuntime.LAMBDA,
                Usd.of("1200"),
                new BusinessCase(ValueType.COST_SAVING, Usd.of("250000"), new BigDecimal("12.50")),
                null,
                null,
                true);
    }

    /** A new request, recorded. */
    public static BusinessRequest submitted(RequestDesk desk) {
        return desk.submit(fields(), REQUESTER, Envelope.own()).result().orElseThrow();
    }

    /** A lead's approval, with that name for the workspace. */
    public static Approve approval(BusinessRequest request, String workspace) {
        ScopeChoice choice = new ScopeChoice(
                Platform.CLAUDE_PLATFORM,
                "claude-sonnet-4-6",
                "123456789012",
                "eu-central-1",
                IamScope.INFERENCE,
                List.of(),
                workspace,
                null);
        return new Approve(request.revision(), choice, Priority.NORMAL);
    }

    private static PersonId id(Actor actor) {
        return actor.personId().orElseThrow();
    }
}

package io.finopsbot.fakes;

import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.desk.ClaimSpace;
import io.finopsbot.workflows.desk.ConfirmTerms;
import io.finopsbot.workflows.desk.DelegationDesk;
import io.finopsbot.workflows.desk.DeskSettings;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.Judgement;
import io.finopsbot.workflows.desk.ModelDesk;
import io.finopsbot.workflows.desk.MoveTask;
import io.finopsbot.workflows.desk.ProposeTerms;
import io.finopsbot.workflows.desk.ReadingRoom;
import io.finopsbot.workflows.desk.RegisterArn;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.ScopeChoice;
import io.finopsbot.workflows.desk.SettleCheck;
import io.finopsbot.workflows.desk.Standings;
import io.finopsbot.workflows.desk.Thresholds;
import io.finopsbot.workflows.desk.Verb;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelCatalogue;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Organisation;
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
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.spaces.AnchorFinding;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import io.finopsbot.workflows.spend.Usd;
import io.finopsbot.workflows.tasks.TaskState;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small company with its desk: people of every kind, and the way of a request through their hands. */
public final class Company {
    public static final Actor OLIVIA = Actor.person(new PersonId("U0OLIVIA"), "Olivia (product owner)");
    public static final Actor PAULA = Actor.person(new PersonId("U0PAULA"), "Paula (owns the product)");
    public static final Actor RUTH = Actor.person(new PersonId("U0RUTH"), "Ruth (owns the portfolio)");
    public static final Actor LENA = Actor.person(new PersonId("U0LENA"), "Lena (lead)");
    public static final Actor LUKAS = Actor.person(new PersonId("U0LUKAS"), "Lukas (lead and engineer)");
    public static final Actor EMIL = Actor.person(new PersonId("U0EMIL"), "Emil (engineer)");
    public static final Actor NORA = Actor.person(new PersonId("U0NORA"), "Nora (neither)");
    public static final Actor GUEST = Actor.person(new PersonId("U0GUEST"), "Gus (guest)");
    public static final Actor UNTIED = Actor.untied("5f7e-jira", "somebody in Jira");

    public static final UnitId PORTFOLIO = new UnitId("retail");
    public static final UnitId PRODUCT = new UnitId("billing");
    public static final UnitId SUPPORT = new UnitId("support");
    public static final String ACCOUNT = "123456789012";
    public static final String REGION = "eu-central-1";
    public static final String NORTH = "eu-north-1";
    public static final String MODEL = "claude-sonnet-4-6";
    public static final String HAIKU = "claude-haiku-4-5";
    public static final String NOVA = "amazon.nova-lite-v1:0";
    public static final WorkspaceArn ARN = arn("wrkspc_01AbCd");

    public final SettableClock clock = new SettableClock(Instant.parse("2026-05-04T08:30:00Z"));
    public final InMemoryRequestLedger ledger = new InMemoryRequestLedger();
    public final InMemoryPeopleBook people = new InMemoryPeopleBook();
    public final DeskSettings settings;
    public final RequestDesk desk;
    public final ReadingRoom room;
    public final ModelDesk models;
    public final DelegationDesk delegations;

    public Company(boolean awsReadable) {
        this(awsReadable, Thresholds.standard());
    }

    /** A company in which such an estimate as everybody's needs the owner of the portfolio first. */
    public static Company withOwnersGate() {
        return new Company(true, Thresholds.standard().withOwnerApproval(Usd.of("1199.99")));
    }

    private Company(boolean awsReadable, Thresholds thresholds) {
        settings = settings(awsReadable, thresholds);
        desk = new RequestDesk(ledger, people, settings, clock);
        room = new ReadingRoom(ledger, people, settings, clock);
        models = new ModelDesk(ledger, people, settings, clock);
        delegations = new DelegationDesk(ledger, people, settings, clock);
        List.of(OLIVIA, PAULA, RUTH, LENA, LUKAS, EMIL, NORA).forEach(actor -> known(actor, Standing.MEMBER));
        known(GUEST, Standing.GUEST);
        readRoles(Set.of(id(LENA), id(LUKAS)), Set.of(id(EMIL), id(LUKAS)));
    }

    public static PersonId id(Actor actor) {
        return actor.personId().orElseThrow();
    }

    public static WorkspaceArn arn(String workspace) {
        return new WorkspaceArn(
                "arn:aws:aws-external-anthropic:%s:%s:workspace/%s".formatted(REGION, ACCOUNT, workspace));
    }

    public static RequestFields fields() {
        return fields("Invoice triage", PRODUCT);
    }

    public static RequestFields fields(String workload, @Nullable UnitId product) {
        return fields(workload, product, PORTFOLIO);
    }

    public static RequestFields fields(String workload, @Nullable UnitId product, UnitId portfolio) {
        return fields(workload, product, portfolio, "1200");
    }

    public static RequestFields fields(String workload, @Nullable UnitId product, String estimate) {
        return fields(workload, product, PORTFOLIO, estimate);
    }

    private static RequestFields fields(String workload, @Nullable UnitId product, UnitId portfolio, String estimate) {
        return new RequestFields(
                workload,
                portfolio,
                product,
                UseCase.OPERATIONS_AI,
                WorkloadRuntime.LAMBDA,
                Usd.of(estimate),
                new BusinessCase(ValueType.COST_SAVING, Usd.of("250000"), new BigDecimal("12.5")),
                null,
                null,
                true);
    }

    public static ScopeChoice choice(String workspace) {
        return choice(workspace, MODEL);
    }

    /** That model on Claude Platform with a workspace of its own. */
    public static ScopeChoice choice(String workspace, String model) {
        return new ScopeChoice(
                Platform.CLAUDE_PLATFORM, model, ACCOUNT, REGION, IamScope.INFERENCE, List.of(), workspace, null);
    }

    /** That model for the workspace of a claimed request. */
    public static ScopeChoice joining(BusinessRequest holder, String model) {
        return new ScopeChoice(
                Platform.CLAUDE_PLATFORM, model, ACCOUNT, REGION, IamScope.INFERENCE, List.of(), "", holder.number());
    }

    /** Nova Lite on Bedrock, with a role of its own. */
    public static ScopeChoice role() {
        return new ScopeChoice(Platform.BEDROCK, NOVA, ACCOUNT, REGION, IamScope.INFERENCE, List.of(), "", null);
    }

    public void known(Actor actor, Standing standing) {
        people.remember(new Person(id(actor), actor.name(), null, standing, clock.instant()));
    }

    /** Another account with the address of somebody, who is given one. */
    public Actor secondAccountOf(Actor actor) {
        Actor second = Actor.person(new PersonId(actor.id() + "2"), actor.name() + " again");
        mailed(actor, "person@example.com");
        mailed(second, " Person@Example.COM");
        return second;
    }

    public void mailed(Actor actor, @Nullable String email) {
        people.remember(new Person(id(actor), actor.name(), email, Standing.MEMBER, clock.instant()));
    }

    public void readRoles(Set<PersonId> leads, Set<PersonId> engineers) {
        people.remember(new Roles(leads, engineers, clock.instant()));
    }

    /** The same roles, and who may break the glass. */
    public void mayBreakGlass(Actor... people) {
        Set<PersonId> group = Stream.of(people).map(Company::id).collect(Collectors.toSet());
        this.people.remember(
                new Roles(this.people.roles().leads(), this.people.roles().engineers(), group, clock.instant()));
    }

    /** The same roles, and who may read everything. */
    public void mayAudit(Actor... people) {
        Set<PersonId> auditors = Stream.of(people).map(Company::id).collect(Collectors.toSet());
        Roles roles = this.people.roles();
        this.people.remember(
                new Roles(roles.leads(), roles.engineers(), roles.breakGlass(), auditors, clock.instant()));
    }

    /** Lets time pass, in which roles and people are read again. */
    public void later(Duration time) {
        clock.advance(time);
        Roles roles = people.roles();
        people.remember(
                new Roles(roles.leads(), roles.engineers(), roles.breakGlass(), roles.auditors(), clock.instant()));
        readPeople();
    }

    /** Reads again who everybody is. */
    public void readPeople() {
        people.all()
                .forEach(person -> people.remember(
                        new Person(person.id(), person.name(), person.email(), person.standing(), clock.instant())));
    }

    /** A claimed request with that workspace; for a company without access to AWS. */
    public BusinessRequest claimed(String workspace) {
        BusinessRequest request = approved(workspace);
        done(request, move(1, TaskState.DONE), EMIL);
        done(request, new RegisterArn(ARN.value(), "test"), EMIL);
        done(request, move(2, TaskState.DONE), EMIL);
        done(request, move(3, TaskState.DONE), EMIL);
        return done(request, new ClaimSpace(), OLIVIA);
    }

    public Outcome<BusinessRequest> attempt(BusinessRequest request, Verb verb, Actor actor) {
        return desk.decide(request.number(), verb, actor, Envelope.own());
    }

    public BusinessRequest done(BusinessRequest request, Verb verb, Actor actor) {
        return attempt(request, verb, actor).fold(next -> next, refusal -> {
            throw new AssertionError("Refused: " + refusal);
        });
    }

    public Refusal refused(BusinessRequest request, Verb verb, Actor actor) {
        return attempt(request, verb, actor)
                .refusal()
                .orElseThrow(() -> new AssertionError("Not refused: " + verb + " by " + actor.name()));
    }

    /** The model of that id. */
    public Model model(String id) {
        return settings.options().models().stream()
                .filter(model -> model.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What the catalogue says now, and how its models stand. */
    public Standings standings() {
        return new Standings(ledger, settings.options().catalogue());
    }

    public ModelStanding standing(String model) {
        return standings().find(Subject.model(model(model).key())).orElseThrow();
    }

    public Outcome<ModelStanding> attempt(String model, Judgement<ModelStanding> judgement, Actor actor) {
        return models.decide(model(model), judgement, actor, Envelope.own());
    }

    public ModelStanding done(String model, Judgement<ModelStanding> judgement, Actor actor) {
        return attempt(model, judgement, actor).fold(next -> next, refusal -> {
            throw new AssertionError("Refused: " + refusal);
        });
    }

    /** Lena proposes those terms, and Lukas confirms them. */
    public ModelStanding agreed(String model, ModelTerms terms) {
        ModelStanding proposed = done(model, new ProposeTerms(terms), LENA);
        return done(model, new ConfirmTerms(proposed.proposals().size()), LUKAS);
    }

    public BusinessRequest find(RequestNumber number) {
        return ledger.find(number).orElseThrow();
    }

    public BusinessRequest submitted() {
        return submitted(fields());
    }

    public BusinessRequest submitted(RequestFields fields) {
        return desk.submit(fields, OLIVIA, Envelope.own()).result().orElseThrow();
    }

    public BusinessRequest approved() {
        return approved("billing-invoice-triage");
    }

    public BusinessRequest approved(String workspace) {
        BusinessRequest request = submitted();
        return done(request, new Approve(request.revision(), choice(workspace), Priority.NORMAL), LENA);
    }

    /** The workspace is created: the first task is done. */
    public BusinessRequest created() {
        return done(approved(), move(1, TaskState.DONE), EMIL);
    }

    /** The ARN is registered, and checked where AWS is read. */
    public BusinessRequest registered() {
        BusinessRequest request = done(created(), new RegisterArn(ARN.value(), "test"), EMIL);
        return request.isRegistered()
                ? request
                : done(request, found(AnchorFinding.Kind.AS_APPROVED), Actor.system("aws check"));
    }

    public BusinessRequest readyToClaim() {
        BusinessRequest request = done(registered(), move(2, TaskState.DONE), EMIL);
        return done(request, move(3, TaskState.DONE), EMIL);
    }

    public static MoveTask move(int position, TaskState wanted) {
        return new MoveTask(position, wanted, null, "test");
    }

    public static SettleCheck found(AnchorFinding.Kind kind) {
        return new SettleCheck(ARN, AnchorFinding.of(kind));
    }

    private static DeskSettings settings(boolean awsReadable, Thresholds thresholds) {
        List<Unit> units = List.of(
                new Unit(PORTFOLIO, "Retail", "Portfolio", null, List.of(id(RUTH)), null),
                new Unit(PRODUCT, "Billing", "Product", PORTFOLIO, List.of(id(PAULA)), null),
                new Unit(SUPPORT, "Support", "Portfolio", null, List.of(id(RUTH)), null));
        return new DeskSettings(
                new Organisation(List.of("Portfolio", "Product"), units),
                new ApprovalOptions(
                        List.of(new Account(ACCOUNT, "Retail production")), List.of(REGION, NORTH), catalogue()),
                thresholds,
                awsReadable);
    }

    /** Two models on Claude Platform; one on Bedrock, which is called by a profile in the north. */
    private static ModelCatalogue catalogue() {
        Model nova = new Model(Platform.BEDROCK, "Amazon", "Nova Lite", NOVA);
        InferenceProfile profile = new InferenceProfile("eu." + NOVA, List.of(NORTH), List.of(REGION, NORTH));
        return new ModelCatalogue(List.of(
                Catalogues.entry(REGION, new Model(Platform.CLAUDE_PLATFORM, "Anthropic", "Claude Sonnet 4.6", MODEL)),
                Catalogues.entry(REGION, new Model(Platform.CLAUDE_PLATFORM, "Anthropic", "Claude Haiku 4.5", HAIKU)),
                new CatalogueEntry(
                        nova,
                        List.of(REGION),
                        List.of(profile),
                        List.of(),
                        ModelTerms.approved(),
                        Catalogues.LOOKED_UP)));
    }
}

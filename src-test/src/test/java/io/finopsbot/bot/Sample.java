package io.finopsbot.bot;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.OLIVIA;

import io.finopsbot.fakes.Catalogues;
import io.finopsbot.fakes.Company;
import io.finopsbot.fakes.InMemoryRequestLedger;
import io.finopsbot.integrations.iam.TemplatePolicies;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.desk.AskRequester;
import io.finopsbot.workflows.desk.CancelChain;
import io.finopsbot.workflows.desk.ClaimSpace;
import io.finopsbot.workflows.desk.ConfirmProposal;
import io.finopsbot.workflows.desk.Decline;
import io.finopsbot.workflows.desk.Expire;
import io.finopsbot.workflows.desk.LiftSuspension;
import io.finopsbot.workflows.desk.ProposeSuspension;
import io.finopsbot.workflows.desk.RegisterArn;
import io.finopsbot.workflows.desk.RetireSpace;
import io.finopsbot.workflows.desk.ReturnCurrentTask;
import io.finopsbot.workflows.desk.Standings;
import io.finopsbot.workflows.desk.TickTagActive;
import io.finopsbot.workflows.desk.Withdraw;
import io.finopsbot.workflows.iam.PolicyDocuments;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.Unit;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.request.Addition;
import io.finopsbot.workflows.request.BusinessCase;
import io.finopsbot.workflows.request.BusinessCase.ValueType;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.request.UseCase;
import io.finopsbot.workflows.request.WorkloadRuntime;
import io.finopsbot.workflows.spaces.AnchorFinding;
import io.finopsbot.workflows.spend.Usd;
import io.finopsbot.workflows.tasks.TaskIssue;
import io.finopsbot.workflows.tasks.TaskState;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Requests as they come, and the longest and most hostile that are legal. */
public final class Sample {
    /** The longest name of a workload, each character of which grows when it is escaped. */
    public static final String LONG_WORKLOAD = "&".repeat(RequestFields.LONGEST_WORKLOAD);

    /** A letter that Slack stores in six characters. */
    public static final String LARGE = "漢";

    public static final String WORKSPACE = "billing-invoice-triage-of-forty-letters1";
    private static final int LONGEST_OPTION = 75;
    private static final int MOST_OPTIONS = 100;

    private Sample() {}

    public static Organisation organisation() {
        return organisation("Retail", "Billing");
    }

    public static Organisation organisation(String portfolio, String product) {
        return new Organisation(
                List.of("Portfolio", "Product"),
                List.of(
                        new Unit(Company.PORTFOLIO, portfolio, "Portfolio", null, List.of(), null),
                        new Unit(Company.PRODUCT, product, "Product", Company.PORTFOLIO, List.of(), null)));
    }

    public static ApprovalOptions options() {
        return new ApprovalOptions(
                List.of(new Account(Company.ACCOUNT, "Retail production")),
                List.of(Company.REGION),
                Catalogues.in(Company.REGION, model("Claude Sonnet 4.6", Company.MODEL)));
    }

    /** How the models of those options stand, as long as nobody has changed anything. */
    public static Standings standings(ApprovalOptions options) {
        return new Standings(new InMemoryRequestLedger(), options.catalogue());
    }

    /** As many portfolios as Slack shows, each with as many products, all with the longest names, which grow when escaped. */
    public static Organisation vastOrganisation() {
        return vastOrganisation("&");
    }

    /** The same, with names of that letter. */
    public static Organisation vastOrganisation(String letter) {
        List<Unit> units = new ArrayList<>();
        for (int portfolio = 0; portfolio < MOST_OPTIONS; portfolio++) {
            UnitId above = portfolio == 0 ? Company.PORTFOLIO : new UnitId("portfolio-" + portfolio);
            units.add(new Unit(above, longName(portfolio, letter), "Portfolio", null, List.of(), null));
            for (int product = 0; product < MOST_OPTIONS; product++) {
                boolean known = portfolio == 0 && product == 0;
                UnitId id = known ? Company.PRODUCT : new UnitId("product-" + portfolio + "-" + product);
                units.add(new Unit(id, longName(product, letter), "Product", above, List.of(), null));
            }
        }
        return new Organisation(List.of("Portfolio", "Product"), units);
    }

    /** As much of everything as Slack shows, with the longest names. */
    public static ApprovalOptions vastOptions() {
        return vastOptions("&");
    }

    /** The same, with names of that letter. */
    public static ApprovalOptions vastOptions(String letter) {
        return new ApprovalOptions(
                IntStream.range(0, MOST_OPTIONS)
                        .mapToObj(index -> new Account(
                                "%012d".formatted(index),
                                longName(index, letter).substring(0, LONGEST_OPTION - 15)))
                        .toList(),
                IntStream.range(0, MOST_OPTIONS).mapToObj(Sample::longId).toList(),
                Catalogues.in(
                        Company.REGION,
                        IntStream.range(0, MOST_OPTIONS)
                                .mapToObj(index ->
                                        model(longName(index, letter), index == 0 ? Company.MODEL : longId(index)))
                                .toArray(Model[]::new)));
    }

    private static String longId(int index) {
        return longName(index, "&");
    }

    private static String longName(int index, String letter) {
        String number = Integer.toString(index);
        return number + letter.repeat(LONGEST_OPTION - number.length());
    }

    private static Model model(String name, String id) {
        return new Model(Platform.CLAUDE_PLATFORM, "Anthropic", name, id);
    }

    public static RequestFields fields(String workload) {
        return fields(workload, Company.PRODUCT, Company.MODEL);
    }

    public static RequestFields fields(String workload, @Nullable UnitId product, @Nullable String model) {
        return new RequestFields(
                workload,
                Company.PORTFOLIO,
                product,
                UseCase.OPERATIONS_AI,
                WorkloadRuntime.LAMBDA,
                Usd.of("1000000000"),
                new BusinessCase(ValueType.COST_SAVING, Usd.of("1000000000"), new BigDecimal("999.9999")),
                model,
                null,
                false);
    }

    /** A request that came into that state by the desk. */
    public static BusinessRequest inState(RequestState state, RequestFields fields, String reason) {
        Company company = state == RequestState.AWAITING_OWNER ? Company.withOwnersGate() : new Company(true);
        return inState(company, state, fields, reason);
    }

    /** The same, in that company. */
    public static BusinessRequest inState(Company company, RequestState state, RequestFields fields, String reason) {
        BusinessRequest request = company.submitted(fields);
        return switch (state) {
            case AWAITING_OWNER, SUBMITTED -> request;
            case INFORMATION_WANTED -> company.done(request, new AskRequester(request.revision(), reason), LENA);
            case PROPOSED -> proposed(company, request);
            case DECLINED -> company.done(request, new Decline(request.revision(), reason), LENA);
            case EXPIRED -> expired(company, request);
            case WITHDRAWN -> company.done(approved(company, request), new Withdraw(reason), OLIVIA);
            case APPROVED -> approved(company, request);
            case RETURNED -> returned(company, request, reason);
            case CANCELLED -> company.done(returned(company, request, reason), new CancelChain(reason), LENA);
            case READY_TO_CLAIM -> ready(company, request);
            case CLAIMED -> company.done(ready(company, request), new ClaimSpace(), OLIVIA);
            case IMPLEMENTED -> implemented(company, request, fields);
            case RETIRING -> company.done(claimed(company, request), new RetireSpace(reason), OLIVIA);
            case RETIRED ->
                company.done(
                        company.done(claimed(company, request), new RetireSpace(reason), OLIVIA),
                        Company.move(4, TaskState.DONE),
                        EMIL);
            case SUSPENDING -> suspending(company, request, reason);
            case SUSPENDED -> suspended(company, request, reason);
            case RESUMING -> company.done(suspended(company, request, reason), new LiftSuspension(reason), LENA);
        };
    }

    /** Claimed, and suspended and resumed that many times. */
    public static BusinessRequest suspendedAndResumed(Company company, int times) {
        BusinessRequest request = inState(company, RequestState.CLAIMED, fields(LONG_WORKLOAD), "none");
        int position = request.chain().tasks().size();
        for (int time = 0; time < times; time++) {
            company.done(request, new ProposeSuspension("It runs & runs"), LENA);
            company.done(request, new ConfirmProposal(), LUKAS);
            company.done(request, Company.move(++position, TaskState.DONE), EMIL);
            company.done(request, new LiftSuspension("It stopped & waits"), LENA);
            company.done(request, Company.move(++position, TaskState.DONE), EMIL);
        }
        return company.find(request.number());
    }

    /** The policies of requests that share nothing with others. */
    public static PolicyDocuments policies() {
        return new TemplatePolicies(new InMemoryRequestLedger(), Words.standard());
    }

    /** The issues of a chain. */
    public static List<TaskIssue> issues() {
        return issues(3);
    }

    /** The issues of that request's chain. */
    public static List<TaskIssue> issues(BusinessRequest request) {
        return issues(request.chain().tasks().size());
    }

    private static List<TaskIssue> issues(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(position -> new TaskIssue(
                        position, "FIN-" + position, URI.create("https://jira.example/browse/FIN-" + position)))
                .toList();
    }

    private static BusinessRequest proposed(Company company, BusinessRequest request) {
        company.agreed(Company.MODEL, ModelTerms.restricted(List.of(), true));
        return approved(company, request);
    }

    private static BusinessRequest expired(Company company, BusinessRequest request) {
        company.later(Duration.ofDays(15));
        return company.done(request, new Expire(), Actor.system("expiry"));
    }

    private static BusinessRequest approved(Company company, BusinessRequest request) {
        Approve approve = new Approve(request.revision(), Company.choice(WORKSPACE), Priority.NORMAL);
        return company.done(request, approve, LENA);
    }

    private static BusinessRequest returned(Company company, BusinessRequest request, String reason) {
        return company.done(approved(company, request), new ReturnCurrentTask(reason, "test"), EMIL);
    }

    private static BusinessRequest ready(Company company, BusinessRequest request) {
        company.done(approved(company, request), Company.move(1, TaskState.DONE), EMIL);
        company.done(request, new RegisterArn(Company.ARN.value(), "test"), EMIL);
        company.done(request, Company.found(AnchorFinding.Kind.AS_APPROVED), Actor.system("aws check"));
        company.done(request, new TickTagActive(), EMIL);
        company.done(request, Company.move(2, TaskState.DONE), EMIL);
        return company.done(request, Company.move(3, TaskState.DONE), EMIL);
    }

    private static BusinessRequest claimed(Company company, BusinessRequest request) {
        return company.done(ready(company, request), new ClaimSpace(), OLIVIA);
    }

    private static BusinessRequest suspending(Company company, BusinessRequest request, String reason) {
        company.done(claimed(company, request), new ProposeSuspension(reason), LENA);
        return company.done(request, new ConfirmProposal(), LUKAS);
    }

    private static BusinessRequest suspended(Company company, BusinessRequest request, String reason) {
        return company.done(suspending(company, request, reason), Company.move(4, TaskState.DONE), EMIL);
    }

    private static BusinessRequest implemented(Company company, BusinessRequest request, RequestFields fields) {
        BusinessRequest holder = company.done(ready(company, request), new ClaimSpace(), OLIVIA);
        RequestFields more = new RequestFields(
                fields.workload(),
                fields.portfolio(),
                fields.product(),
                fields.useCase(),
                fields.runtime(),
                fields.monthlyEstimate(),
                fields.businessCase(),
                Company.HAIKU,
                new Addition(holder.number(), IamScope.INFERENCE_AND_BATCH),
                false);
        BusinessRequest second = company.submitted(more);
        company.done(second, new Approve(1, Company.joining(holder, Company.HAIKU), Priority.NORMAL), LENA);
        company.done(second, new RegisterArn(Company.ARN.value(), "test"), EMIL);
        company.done(second, Company.found(AnchorFinding.Kind.AS_APPROVED), Actor.system("aws check"));
        return company.done(second, Company.move(1, TaskState.DONE), EMIL);
    }
}

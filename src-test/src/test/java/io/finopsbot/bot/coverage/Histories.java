package io.finopsbot.bot.coverage;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.OLIVIA;

import io.finopsbot.fakes.Catalogues;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.desk.ClaimSpace;
import io.finopsbot.workflows.desk.DeskSettings;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.IssueBook;
import io.finopsbot.workflows.desk.MoveTask;
import io.finopsbot.workflows.desk.RegisterArn;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.ReturnCurrentTask;
import io.finopsbot.workflows.desk.ScopeChoice;
import io.finopsbot.workflows.desk.Thresholds;
import io.finopsbot.workflows.desk.Verb;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelCatalogue;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.spend.Usd;
import io.finopsbot.workflows.tasks.TaskIssue;
import io.finopsbot.workflows.tasks.TaskState;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A company with five accounts and four models, whose requests go all their way through the desk. */
public final class Histories {
    public static final Model NOVA_LITE = new Model(Platform.BEDROCK, "Amazon", "Nova Lite", "amazon.nova-lite-v1:0");
    public static final Model CLAUDE_3_HAIKU =
            new Model(Platform.BEDROCK, "Anthropic", "Claude 3 Haiku", "anthropic.claude-3-haiku-20240307-v1:0");
    public static final Model SONNET =
            new Model(Platform.CLAUDE_PLATFORM, "Anthropic", "Claude Sonnet 4.6", "claude-sonnet-4-6");
    public static final Model HAIKU =
            new Model(Platform.CLAUDE_PLATFORM, "Anthropic", "Claude Haiku 4.5", "claude-haiku-4-5");

    public final Company company = new Company(false);
    public final ApprovalOptions options = new ApprovalOptions(
            IntStream.rangeClosed(1, 5)
                    .mapToObj(number -> new Account(account(number), "Account " + number))
                    .toList(),
            List.of("us-east-1", "eu-central-1"),
            new ModelCatalogue(List.of(
                    Catalogues.entry("us-east-1", NOVA_LITE),
                    Catalogues.entry("us-east-1", CLAUDE_3_HAIKU),
                    Catalogues.entry("us-east-1", SONNET),
                    new CatalogueEntry(
                            HAIKU,
                            List.of("us-east-1"),
                            List.of(),
                            List.of(),
                            ModelTerms.restricted(List.of(), true),
                            Catalogues.LOOKED_UP))));
    private final Map<RequestNumber, List<TaskIssue>> issues = new HashMap<>();
    private final RequestDesk desk = desk(Thresholds.standard());

    private RequestDesk desk(Thresholds thresholds) {
        return new RequestDesk(
                company.ledger,
                company.people,
                new DeskSettings(company.settings.organisation(), options, thresholds, false),
                company.clock);
    }

    public static String account(int number) {
        return "%012d".formatted(number);
    }

    public CurrentModels models() {
        return new CurrentModels(company.ledger, issueBook(), options);
    }

    public IssueBook issueBook() {
        return number -> issues.getOrDefault(number, List.of());
    }

    public BusinessRequest submitted(String workload) {
        return submitted(workload, OLIVIA);
    }

    public BusinessRequest submitted(String workload, Actor requester) {
        return desk.submit(Company.fields(workload, Company.PRODUCT), requester, Envelope.own())
                .result()
                .orElseThrow();
    }

    /** Its estimate is so large that the owner of the portfolio is asked first. */
    public BusinessRequest waitsForTheOwner(String workload) {
        return desk(Thresholds.standard().withOwnerApproval(Usd.of("1")))
                .submit(Company.fields(workload, Company.PRODUCT), OLIVIA, Envelope.own())
                .result()
                .orElseThrow();
    }

    /** Asked for, and approved for that account with a role of its own. */
    public BusinessRequest approvedRole(String workload, Model model, int account) {
        return approved(workload, role(model, account));
    }

    /** That model for that account with a role of its own. */
    public ScopeChoice role(Model model, int account) {
        return new ScopeChoice(
                model.platform(), model.id(), account(account), "us-east-1", IamScope.INFERENCE, List.of(), "", null);
    }

    /** Asked for, and approved with that workspace. */
    public BusinessRequest approvedWorkspace(String workload, Model model, String workspace) {
        return approved(workload, workspace(model, workspace));
    }

    /** That model on Claude Platform with a new workspace. */
    public ScopeChoice workspace(Model model, String workspace) {
        return new ScopeChoice(
                model.platform(), model.id(), account(1), "us-east-1", IamScope.INFERENCE, List.of(), workspace, null);
    }

    private BusinessRequest approved(String workload, ScopeChoice choice) {
        BusinessRequest request = submitted(workload);
        return done(request, new Approve(request.revision(), choice, Priority.NORMAL), LENA);
    }

    /** Jira has an issue for each of its tasks. */
    public BusinessRequest withIssues(BusinessRequest request) {
        issues.put(
                request.number(),
                IntStream.rangeClosed(1, request.chain().tasks().size())
                        .mapToObj(position -> new TaskIssue(
                                position,
                                "FIN-" + request.number().value() + position,
                                URI.create("https://jira.example/browse/FIN-"
                                        + request.number().value() + position)))
                        .toList());
        return request;
    }

    public BusinessRequest returned(BusinessRequest request) {
        return returned(request, "No quota");
    }

    public BusinessRequest returned(BusinessRequest request, String reason) {
        return done(request, new ReturnCurrentTask(reason, "test"), EMIL);
    }

    /** The engineers have done all of it, and Olivia has claimed it. */
    public BusinessRequest claimed(BusinessRequest request) {
        return done(implemented(request), new ClaimSpace(), OLIVIA);
    }

    /** The engineers have done all of it. */
    public BusinessRequest implemented(BusinessRequest request) {
        BusinessRequest now = withIssues(request);
        for (int position = 1; position <= request.chain().tasks().size(); position++) {
            if (request.chain().at(position).kind().registersArn()) {
                now = done(now, new RegisterArn(arn(now), "test"), EMIL);
            }
            now = done(now, new MoveTask(position, TaskState.DONE, null, "test"), EMIL);
        }
        return now;
    }

    private static String arn(BusinessRequest request) {
        return request.approvedScope()
                .fold(
                        role -> "arn:aws:iam::%s:role/%s"
                                .formatted(role.account().id(), role.anchorName()),
                        workspace -> "arn:aws:aws-external-anthropic:%s:%s:workspace/wrkspc_%d"
                                .formatted(
                                        workspace.region(),
                                        workspace.account().id(),
                                        request.number().value()));
    }

    public BusinessRequest done(BusinessRequest request, Verb verb, Actor actor) {
        return desk.decide(request.number(), verb, actor, Envelope.own()).fold(next -> next, refusal -> {
            throw new AssertionError("Refused: " + refusal);
        });
    }
}

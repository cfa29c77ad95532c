package io.finopsbot.integrations.iam;

import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.BedrockScope;
import io.finopsbot.workflows.approval.ClaudePlatformScope;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.iam.InferencePolicy;
import io.finopsbot.workflows.iam.PolicyRules;
import io.finopsbot.workflows.iam.PolicyStatement;
import io.finopsbot.workflows.iam.TrustPolicy;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.EntryCheck;
import io.finopsbot.workflows.models.EntryPart;
import io.finopsbot.workflows.models.EntryProblem;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.WorkloadRuntime;
import io.finopsbot.workflows.spaces.RoleName;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes every policy that could follow from an entry of the catalogue, with the longest names, and says which IAM would not
 * take.
 */
public final class EntryPolicies implements EntryCheck {
    private static final Account ACCOUNT = new Account("123456789012", "any");
    private static final RoleName ROLE = new RoleName("finops-ai-" + "r".repeat(54));
    private static final WorkspaceName WORKSPACE = new WorkspaceName("w".repeat(40));
    private static final String ANYWHERE = "us-east-1";
    private static final int MOST_ACTIONS = 20;

    private final StatementDocument form = new StatementDocument(Words.standard());

    @Override
    public List<EntryProblem> problems(CatalogueEntry entry) {
        List<String> regions = entry.namedRegions().isEmpty() ? List.of(ANYWHERE) : entry.namedRegions();
        List<EntryProblem> problems = new ArrayList<>();
        for (String region : regions) {
            Stream.concat(inference(entry, region), trust(region))
                    .flatMap(statements -> problem(statements).stream())
                    .findFirst()
                    .ifPresent(wrong -> problems.add(new EntryProblem(
                            entry.profileIn(region).isPresent() ? EntryPart.PROFILES : EntryPart.REGIONS,
                            "cannot be approved in " + region + ": the policy that would follow " + wrong)));
        }
        return problems;
    }

    private Optional<String> problem(List<PolicyStatement> statements) {
        return PolicyRules.problem(statements).or(() -> PolicyRules.problem(form.document(statements)));
    }

    private static Stream<List<PolicyStatement>> trust(String region) {
        return Stream.of(WorkloadRuntime.values()).map(runtime -> TrustPolicy.of(runtime, ACCOUNT, region));
    }

    private static Stream<List<PolicyStatement>> inference(CatalogueEntry entry, String region) {
        return Stream.of(IamScope.values())
                .map(scope -> entry.model().platform() == Platform.BEDROCK
                        ? ofRole(entry, region, scope)
                        : ofWorkspace(entry, region, scope));
    }

    private static List<PolicyStatement> ofRole(CatalogueEntry entry, String region, IamScope scope) {
        return InferencePolicy.ofRole(List.of(new BedrockScope(
                entry.model(),
                ACCOUNT,
                region,
                scope,
                actions(scope, "bedrock-agentcore:"),
                entry.profileIn(region).orElse(null),
                ROLE)));
    }

    private static List<PolicyStatement> ofWorkspace(CatalogueEntry entry, String region, IamScope scope) {
        WorkspaceArn arn = new WorkspaceArn("arn:aws:aws-external-anthropic:%s:%s:workspace/wrkspc_%s"
                .formatted(region, ACCOUNT.id(), "x".repeat(57)));
        return InferencePolicy.ofWorkspace(
                List.of(new ClaudePlatformScope(
                        entry.model(), ACCOUNT, region, scope, actions(scope, "aws-external-anthropic:"), WORKSPACE)),
                arn);
    }

    /** As many actions as can be listed, each as long as one can be. */
    private static List<String> actions(IamScope scope, String service) {
        return scope != IamScope.AGENTIC
                ? List.of()
                : IntStream.range(0, MOST_ACTIONS)
                        .mapToObj(index -> service + (char) ('A' + index) + "a".repeat(60))
                        .toList();
    }
}

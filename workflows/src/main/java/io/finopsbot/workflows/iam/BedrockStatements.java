package io.finopsbot.workflows.iam;

import io.finopsbot.workflows.approval.BedrockScope;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.models.InferenceProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one Bedrock scope allows. Through an inference profile: the profile, and the foundation model in the region that is
 * called and in every region behind it, the latter only through the profile (Bedrock user guide, "Geographic cross-Region
 * inference": IAM policy requirements). Otherwise the foundation model in the one region.
 */
final class BedrockStatements {
    private final BedrockScope scope;
    private final String suffix;
    private final String partition;

    BedrockStatements(BedrockScope scope, int number) {
        this.scope = scope;
        this.suffix = Integer.toString(number);
        this.partition = Partition.of(scope.region());
    }

    List<PolicyStatement> allowed() {
        List<PolicyStatement> statements = new ArrayList<>(invoking());
        statements.add(PolicyStatement.allow(
                "Count" + suffix, List.of(BedrockActions.COUNT), List.of(foundationModel(scope.region()))));
        if (scope.iamScope().includes(IamScope.INFERENCE_AND_BATCH)) {
            statements.addAll(batch());
        }
        agentic().ifPresent(statements::add);
        return statements;
    }

    private List<PolicyStatement> invoking() {
        InferenceProfile profile = scope.profile();
        if (profile == null) {
            return List.of(PolicyStatement.allow(
                    "InvokeModel" + suffix, BedrockActions.INVOKE, List.of(foundationModel(scope.region()))));
        }
        String through = through(profile);
        return List.of(
                PolicyStatement.allow("InvokeProfile" + suffix, BedrockActions.INVOKE, List.of(through)),
                PolicyStatement.allow("InvokeBehindProfile" + suffix, BedrockActions.INVOKE, behind(profile))
                        .when("StringEquals", "bedrock:InferenceProfileArn", through));
    }

    /**
     * Creating a job is authorised on the model and on the job; the action knows no condition by profile (AWS service
     * authorization reference). The job is of the one region all the same. Listing jobs is left out: AWS allows it on
     * everything only.
     */
    private List<PolicyStatement> batch() {
        InferenceProfile profile = scope.profile();
        List<String> creating = new ArrayList<>();
        if (profile == null) {
            creating.add(foundationModel(scope.region()));
        } else {
            creating.add(through(profile));
            creating.addAll(behind(profile));
        }
        String jobs = own("model-invocation-job/*");
        creating.add(jobs);
        return List.of(
                PolicyStatement.allow("BatchCreate" + suffix, List.of(BedrockActions.CREATE_BATCH), creating),
                PolicyStatement.allow("BatchJobs" + suffix, BedrockActions.MANAGE_BATCH, List.of(jobs)));
    }

    private String through(InferenceProfile profile) {
        return own("inference-profile/" + profile.id());
    }

    private List<String> behind(InferenceProfile profile) {
        Set<String> regions = new TreeSet<>(profile.routesTo());
        regions.add(scope.region());
        List<String> models =
                new ArrayList<>(regions.stream().map(this::foundationModel).toList());
        if (profile.id().startsWith("global.")) {
            models.add(foundationModel(""));
        }
        return models;
    }

    /** The listed actions, on what this account has in that region. */
    private Optional<PolicyStatement> agentic() {
        if (scope.agenticActions().isEmpty()) {
            return Optional.empty();
        }
        List<String> resources = scope.agenticActions().stream()
                .map(action -> action.substring(0, action.indexOf(':')))
                .distinct()
                .map(service -> arn(service, scope.region(), scope.account().id(), "*"))
                .toList();
        return Optional.of(PolicyStatement.allow("Agentic" + suffix, scope.agenticActions(), resources));
    }

    private String foundationModel(String region) {
        return arn("bedrock", region, "", "foundation-model/" + scope.model().id());
    }

    private String own(String resource) {
        return arn("bedrock", scope.region(), scope.account().id(), resource);
    }

    private String arn(String service, String region, String account, String resource) {
        return "arn:%s:%s:%s:%s:%s".formatted(partition, service, region, account, resource);
    }
}

package io.finopsbot.workflows.iam;

import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.request.WorkloadRuntime;
import java.util.List;
import java.util.Map;

/**
 * Who may run with a workload's role: the service that its code runs on, and no other. Where AWS documents a condition that
 * keeps the service from being used on behalf of another account (the confused deputy), it is there: Amazon ECS ("Task IAM
 * role") and SageMaker ("Cross-service confused deputy prevention"). EKS Pod Identity needs {@code sts:TagSession} as well
 * (EKS user guide, "Create IAM role with trust policy required by EKS Pod Identity").
 */
public final class TrustPolicy {
    private static final List<String> ASSUME = List.of("sts:AssumeRole");

    private TrustPolicy() {}

    /** The trust policy of a role for that runtime in that place. */
    public static List<PolicyStatement> of(WorkloadRuntime runtime, Account account, String region) {
        String partition = Partition.of(region);
        PolicyStatement statement =
                switch (runtime) {
                    case LAMBDA -> PolicyStatement.trust("lambda.amazonaws.com", ASSUME, Map.of());
                    case ECS_TASK ->
                        PolicyStatement.trust(
                                "ecs-tasks.amazonaws.com", ASSUME, ofAccount("ecs", partition, region, account));
                    case EC2 -> PolicyStatement.trust("ec2.amazonaws.com", ASSUME, Map.of());
                    case EKS_POD ->
                        PolicyStatement.trust(
                                "pods.eks.amazonaws.com", List.of("sts:AssumeRole", "sts:TagSession"), Map.of());
                    case SAGEMAKER ->
                        PolicyStatement.trust(
                                "sagemaker.amazonaws.com", ASSUME, ofAccount("sagemaker", partition, region, account));
                };
        return List.of(statement);
    }

    private static Map<String, Map<String, String>> ofAccount(
            String service, String partition, String region, Account account) {
        return Map.of(
                "StringEquals",
                Map.of("aws:SourceAccount", account.id()),
                "ArnLike",
                Map.of("aws:SourceArn", "arn:%s:%s:%s:%s:*".formatted(partition, service, region, account.id())));
    }
}

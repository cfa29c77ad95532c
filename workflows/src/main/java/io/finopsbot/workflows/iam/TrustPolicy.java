package io.finopsbot.workflows.iam;

import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.request.WorkloadRuntime;
import java.util.List;
import java.util.Map;

/**
 * Who may run with a workload's role: the service that its code runs on, and no other. Where AWS documents a condition that
 * keeps the service from being used on behalf of another account (the confused deputy), it is there: Lambda (developer guide,
 * "Working with AWS managed policies in the execution role"), Amazon ECS ("Task IAM role") and SageMaker ("Cross-service
 * confused deputy prevention"). In which region the code runs was not approved, so it is left open. EC2 sends no such key. EKS Pod
 * Identity needs {@code sts:TagSession} as well, and can be narrowed by tags of a cluster that nobody here knows (EKS user
 * guide, "Create IAM role with trust policy required by EKS Pod Identity").
 */
public final class TrustPolicy {
    private static final List<String> ASSUME = List.of("sts:AssumeRole");

    private TrustPolicy() {}

    /**
     * The trust policy of a role for that runtime in that account.
     *
     * @param region a region of the account's part of AWS
     */
    public static List<PolicyStatement> of(WorkloadRuntime runtime, Account account, String region) {
        String partition = Partition.of(region);
        PolicyStatement statement =
                switch (runtime) {
                    case LAMBDA ->
                        PolicyStatement.trust(
                                "lambda.amazonaws.com",
                                ASSUME,
                                Map.of("StringEquals", Map.of("aws:SourceAccount", account.id())));
                    case ECS_TASK ->
                        PolicyStatement.trust("ecs-tasks.amazonaws.com", ASSUME, ofAccount("ecs", partition, account));
                    case EC2 -> PolicyStatement.trust("ec2.amazonaws.com", ASSUME, Map.of());
                    case EKS_POD ->
                        PolicyStatement.trust(
                                "pods.eks.amazonaws.com", List.of("sts:AssumeRole", "sts:TagSession"), Map.of());
                    case SAGEMAKER ->
                        PolicyStatement.trust(
                                "sagemaker.amazonaws.com", ASSUME, ofAccount("sagemaker", partition, account));
                };
        return List.of(statement);
    }

    private static Map<String, Map<String, String>> ofAccount(String service, String partition, Account account) {
        return Map.of(
                "StringEquals",
                Map.of("aws:SourceAccount", account.id()),
                "ArnLike",
                Map.of("aws:SourceArn", "arn:%s:%s:*:%s:*".formatted(partition, service, account.id())));
    }
}

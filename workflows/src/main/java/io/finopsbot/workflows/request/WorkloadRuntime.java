package io.finopsbot.workflows.request;

/** Where the workload's own code runs. */
public enum WorkloadRuntime {
    LAMBDA,
    ECS_TASK,
    EC2,
    EKS_POD,
    SAGEMAKER
}

package io.finopsbot.workflows.request;

/** What the workload is for. */
public enum UseCase {
    INFRASTRUCTURE,
    CODING_AI,
    OPERATIONS_AI
}

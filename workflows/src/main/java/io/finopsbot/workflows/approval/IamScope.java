package io.finopsbot.workflows.approval;

/**
 * What the workload's role may do with the model, each including the one before. The actions are those of the service
 * {@code aws-external-anthropic}; IAM cannot scope to a model there, only to a workspace.
 */
public enum IamScope {
    /** Invoke, stream, count tokens. */
    INFERENCE,
    /** The same, and batches. */
    INFERENCE_AND_BATCH,
    /** The same, and the actions that the lead lists one by one. */
    AGENTIC;

    /** Whether who has this has the other as well. */
    public boolean includes(IamScope other) {
        return compareTo(other) >= 0;
    }
}

package io.finopsbot.workflows.spaces;

/**
 * The id of a Claude Platform workspace, the value of the header {@code anthropic-workspace-id}.
 *
 * @param value {@code wrkspc_} and letters or digits, at most 64 characters
 */
public record WorkspaceId(String value) {
    public WorkspaceId {
        if (!value.matches("wrkspc_[A-Za-z0-9]{1,57}")) {
            throw new IllegalArgumentException("Not a workspace id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

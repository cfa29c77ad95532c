package io.finopsbot.workflows.approval;

import java.util.HashSet;
import java.util.Set;

/** How one scope lies to another. */
public enum ScopeRelation {
    /** Both allow the same. */
    EQUAL,
    /** The first allows less than the second, and nothing else. */
    NARROWER,
    /** The first allows all that the second does, and more. */
    WIDER,
    /** Each allows something that the other does not, and both allow something. */
    OVERLAPPING,
    /** Nothing is allowed by both. */
    APART;

    /** How the first scope lies to the second. */
    public static ScopeRelation of(ApprovalScope first, ApprovalScope second) {
        if (!samePlace(first, second)) {
            return APART;
        }
        boolean allowed = allows(second, first);
        if (allows(first, second)) {
            return allowed ? EQUAL : WIDER;
        }
        return allowed ? NARROWER : OVERLAPPING;
    }

    /** Whether the first of two scopes allows all that the second does. */
    public boolean covers() {
        return this == EQUAL || this == WIDER;
    }

    /**
     * All dimensions but the IAM scope: those are the same, or the scopes have nothing in common. A model that is called
     * otherwise since is the same.
     */
    private static boolean samePlace(ApprovalScope first, ApprovalScope second) {
        return first.model().key().equals(second.model().key())
                && first.account().id().equals(second.account().id())
                && first.region().equals(second.region())
                && first.anchorName().equals(second.anchorName());
    }

    /** Whether the scope's role may do all that the other's may. */
    static boolean allows(ApprovalScope scope, ApprovalScope other) {
        Set<String> actions = new HashSet<>(scope.agenticActions());
        return scope.iamScope().includes(other.iamScope()) && actions.containsAll(other.agenticActions());
    }
}

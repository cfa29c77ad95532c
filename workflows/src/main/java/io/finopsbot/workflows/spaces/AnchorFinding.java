package io.finopsbot.workflows.spaces;

import java.util.List;

/**
 * What reading AWS said of an ARN.
 *
 * @param differences what is not as approved, one sentence each; empty unless {@link Kind#DIFFERS}
 */
public record AnchorFinding(Kind kind, List<String> differences) {
    /** What the reading can say. */
    public enum Kind {
        AS_APPROVED,
        DIFFERS,
        NOT_FOUND,
        UNREACHABLE
    }

    public AnchorFinding {
        differences = List.copyOf(differences);
    }

    /** A finding that needs no more words. */
    public static AnchorFinding of(Kind kind) {
        return new AnchorFinding(kind, List.of());
    }

    /** As approved if nothing differs. */
    public static AnchorFinding comparing(List<String> differences) {
        return new AnchorFinding(differences.isEmpty() ? Kind.AS_APPROVED : Kind.DIFFERS, differences);
    }
}

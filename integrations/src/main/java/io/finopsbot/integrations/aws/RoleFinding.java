package io.finopsbot.integrations.aws;

import java.util.List;

/**
 * What reading AWS said of a role.
 *
 * @param sentences what is not as approved, one sentence each; what was not found, or why nothing is known; empty if the
 *     role is as approved
 */
record RoleFinding(Kind kind, List<String> sentences) {
    /** What the reading can say. */
    enum Kind {
        AS_APPROVED,
        DIFFERS,
        NOT_FOUND,
        UNREACHABLE
    }

    RoleFinding {
        sentences = List.copyOf(sentences);
    }

    static RoleFinding of(Kind kind, String sentence) {
        return new RoleFinding(kind, List.of(sentence));
    }

    /** As approved if nothing differs. */
    static RoleFinding comparing(List<String> differences) {
        return new RoleFinding(differences.isEmpty() ? Kind.AS_APPROVED : Kind.DIFFERS, differences);
    }
}

package io.finopsbot.bot.coverage;

import io.finopsbot.workflows.coverage.ScopeStanding;

/** Under which keys the words for a standing are found. */
final class StandingWords {
    private StandingWords() {}

    /** Of one scope. */
    static String alone(ScopeStanding standing) {
        return switch (standing) {
            case PROPOSED -> "standing.proposed";
            case APPROVED -> "standing.approved";
            case PENDING -> "standing.pending";
            case IMPLEMENTED -> "standing.implemented";
        };
    }

    /** Of a number of scopes. Those that are only proposed count as scopes that nobody has approved yet. */
    static String counted(ScopeStanding standing) {
        return switch (standing) {
            case PROPOSED, APPROVED -> "models.approved";
            case PENDING -> "models.pending";
            case IMPLEMENTED -> "models.implemented";
        };
    }
}

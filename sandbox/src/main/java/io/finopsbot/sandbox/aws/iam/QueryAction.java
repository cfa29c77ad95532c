package io.finopsbot.sandbox.aws.iam;

import io.finopsbot.sandbox.aws.signing.Caller;

/** One action of IAM or STS. */
interface QueryAction {
    /** For example {@code GetRole}. */
    String name();

    /** Whose action it is. */
    default QueryService service() {
        return QueryService.IAM;
    }

    /**
     * Does it; what stands within the answer's result, empty if it has none.
     *
     * @throws IamProblem when AWS says no
     */
    String answer(Caller caller, QueryForm form);
}

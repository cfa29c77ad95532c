package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.request.BusinessRequest;

/** Something that somebody wants to happen to a request. */
public interface Verb extends Judgement<BusinessRequest> {
    /** Whether it can be the step for which the glass is broken: approving, or executing. */
    default boolean mayBreakGlass() {
        return false;
    }
}

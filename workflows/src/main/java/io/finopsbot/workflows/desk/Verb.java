package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.request.BusinessRequest;

/** Something that somebody wants to happen to a request. */
public interface Verb extends Judgement<BusinessRequest> {}

package io.finopsbot.workflows.approval;

import io.finopsbot.workflows.spaces.Anchor;

/**
 * A claimed workspace or role that another scope is added to.
 *
 * @param request the number of the request that made it, such as {@code BR-1001}
 * @param anchor its ARN
 */
public record JoinedSpace(String request, Anchor anchor) {}

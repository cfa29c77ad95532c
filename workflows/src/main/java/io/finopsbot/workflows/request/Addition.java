package io.finopsbot.workflows.request;

import io.finopsbot.workflows.approval.IamScope;
import org.jspecify.annotations.Nullable;

/**
 * What a requester wants added to a workspace or role that somebody has claimed.
 *
 * @param space the request that holds it
 * @param iamScope what its role is to be allowed; null if only another model is wanted
 */
public record Addition(RequestNumber space, @Nullable IamScope iamScope) {}

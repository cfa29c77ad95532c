package io.finopsbot.bot.approvals;

import io.finopsbot.bot.slack.Form;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.RequestNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a lead has chosen so far that decides what else there is to choose.
 *
 * @param joins the request that holds the workspace or role which the scope is added to; null for a new one
 */
record ScopePick(Platform platform, @Nullable RequestNumber joins, IamScope iamScope) {
    /** As it stands in the form. */
    static ScopePick of(Form form) {
        Platform platform = Platform.valueOf(form.choice("platform").orElseThrow());
        return new ScopePick(
                platform,
                form.choice("joins-" + platform).flatMap(RequestNumber::parse).orElse(null),
                IamScope.valueOf(form.choice("iam-scope").orElseThrow()));
    }
}

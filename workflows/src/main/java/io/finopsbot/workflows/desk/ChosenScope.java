package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.JoinedSpace;
import io.finopsbot.workflows.approval.Widening;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lead's choice, checked.
 *
 * @param joins the claimed workspace or role that the scope is added to; null if the engineers make a new one
 * @param widenings what it adds to what that workspace or role was approved for; empty for a new one
 */
record ChosenScope(ApprovalScope scope, @Nullable JoinedSpace joins, List<Widening> widenings) {
    ChosenScope {
        widenings = List.copyOf(widenings);
    }
}

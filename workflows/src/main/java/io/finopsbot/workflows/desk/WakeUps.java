package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.Governed;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which images are out of date after a change. */
final class WakeUps {
    private WakeUps() {}

    static Set<ProjectionKind> after(Governed next, List<Notice> notices) {
        Set<ProjectionKind> kinds = of(notices);
        if (next instanceof BusinessRequest request) {
            addImages(request, kinds);
        }
        if (next instanceof ModelStanding standing) {
            kinds.add(ProjectionKind.MODEL_CARD);
            standing.blocking().ifPresent(proposal -> kinds.add(ProjectionKind.REMOVALS));
        }
        return kinds;
    }

    private static void addImages(BusinessRequest next, Set<ProjectionKind> kinds) {
        kinds.add(ProjectionKind.CARD);
        kinds.add(ProjectionKind.HOMES);
        if (!next.chain().tasks().isEmpty()) {
            kinds.add(ProjectionKind.CHAIN);
        }
        if (next.registration() != null && next.registration().isToBeChecked()) {
            kinds.add(ProjectionKind.CHECK);
        }
    }

    static Set<ProjectionKind> of(List<Notice> notices) {
        Set<ProjectionKind> kinds = EnumSet.noneOf(ProjectionKind.class);
        for (Notice notice : notices) {
            boolean onIssue = notice.audience().kind() == Audience.Kind.ISSUE;
            kinds.add(onIssue ? ProjectionKind.CHAIN : ProjectionKind.NOTICES);
        }
        return kinds;
    }
}

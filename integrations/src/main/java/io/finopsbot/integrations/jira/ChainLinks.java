package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.IssueLink;
import io.finopsbot.integrations.jira.rest.IssueName;
import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.integrations.jira.rest.NewLink;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.tasks.TaskChain;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that each issue blocks the next. A link says nothing by itself (Jira does not enforce it), but people read it, so
 * its direction is read back.
 */
final class ChainLinks {
    private static final String BLOCKS = "Blocks";

    private ChainLinks() {}

    /** Those of the chain as it is; what a changed scope has left behind stays as it was. */
    static void keep(JiraApi jira, TaskChain chain, List<IssueView> views) {
        for (int index = 1; index < views.size(); index++) {
            IssueView blocker = views.get(index - 1);
            IssueView blocked = views.get(index);
            boolean counts = blocker.position() > chain.replaced();
            if (counts && blocked.position() == blocker.position() + 1) {
                link(jira, blocker, blocked);
            }
        }
    }

    private static void link(JiraApi jira, IssueView blocker, IssueView blocked) {
        List<IssueLink> links = blocked.issue().fields().issuelinks();
        List<IssueLink> wrong = links.stream()
                .filter(link -> isBetween(link, link.outwardIssue(), blocker))
                .toList();
        wrong.forEach(link -> jira.unlink(link.id()));
        if (isBlocked(links, blocker)) {
            return;
        }
        jira.link(NewLink.blocks(blocker.id(), blocked.id()));
        List<IssueLink> now =
                jira.issue(blocked.id(), "issuelinks", IssueMark.KEY).fields().issuelinks();
        if (!isBlocked(now, blocker)) {
            throw new IntegrationException(
                    "%s is not shown as blocked by %s, although the link was made. See to it that the link type Blocks reads \"is blocked by\" inward."
                            .formatted(blocked.issue().key(), blocker.issue().key()),
                    Optional.empty(),
                    null);
        }
    }

    /** The blocked issue shows the blocker as the inward end: "is blocked by". */
    private static boolean isBlocked(List<IssueLink> links, IssueView blocker) {
        return links.stream().anyMatch(link -> isBetween(link, link.inwardIssue(), blocker));
    }

    private static boolean isBetween(IssueLink link, @Nullable IssueName end, IssueView other) {
        return link.type().name().equals(BLOCKS) && end != null && end.id().equals(other.id());
    }
}

package io.finopsbot.integrations.jira;

import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.AccountLinks;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.Waker;
import java.time.InstantSource;

/** Has the comments on an issue read, as long as somebody is about to write a one-time code. */
final class CodeHints {
    private static final String JIRAS_ID = "\\d{1,20}";

    private final AccountLinks links;
    private final Waker waker;
    private final InstantSource clock;

    CodeHints(AccountLinks links, Waker waker, InstantSource clock) {
        this.links = links;
        this.waker = waker;
        this.clock = clock;
    }

    /** Whether any comment may hold a code now. */
    boolean anyAwaited() {
        return links.anyWaitAt(clock.instant());
    }

    /** Somebody has perhaps commented on the issue with that id of Jira's; answers whether that matters now. */
    boolean commentOn(String issue) {
        boolean matters = issue.matches(JIRAS_ID) && anyAwaited();
        if (matters) {
            waker.wake(Subject.issue(issue), ProjectionKind.CODES);
        }
        return matters;
    }
}

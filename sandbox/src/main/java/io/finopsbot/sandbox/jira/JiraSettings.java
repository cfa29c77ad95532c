package io.finopsbot.sandbox.jira;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** What an administrator of the site may set. */
@Component
final class JiraSettings {
    private volatile Workflow workflow = Workflow.standard();
    private volatile ZoneId timeZone = ZoneOffset.UTC;

    Workflow workflow() {
        return workflow;
    }

    void workflow(Workflow next) {
        workflow = next;
    }

    /** The bot account's time zone: searches read times without an offset in it. */
    ZoneId timeZone() {
        return timeZone;
    }

    void timeZone(ZoneId next) {
        timeZone = next;
    }
}

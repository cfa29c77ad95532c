package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.tasks.TaskIssue;
import java.util.List;

/** Which issues of the tracker stand for which tasks. */
public interface IssueBook {
    /** The issues that exist for that request's chain, by position; fewer than its tasks while some are still to be opened. */
    List<TaskIssue> issuesOf(RequestNumber request);
}

package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.Comment;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.Audience;
import io.finopsbot.workflows.desk.NoticeBoard;
import io.finopsbot.workflows.desk.NoticeBoard.Posted;
import io.finopsbot.workflows.request.Ending;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.List;
import java.util.Optional;

/** Says on the issues what was recorded for their readers, each once. */
final class IssueNotices {
    private final NoticeBoard board;
    private final CommentDocument documents;
    private final Words words;

    IssueNotices(NoticeBoard board, CommentDocument documents, Words words) {
        this.board = board;
        this.documents = documents;
        this.words = words;
    }

    void give(ChainRun run, List<IssueView> views) {
        for (Posted posted : board.pending(run.request().subject(), Audience.Kind.ISSUE)) {
            String position = posted.notice().audience().id();
            views.stream()
                    .filter(view -> Integer.toString(view.position()).equals(position))
                    .findFirst()
                    .ifPresent(view -> give(run, view, posted));
        }
    }

    /** Says on a cancelled task's issue why there is nothing left to do. */
    void end(ChainRun run, IssueView view, Task task) {
        Ending ending = run.request().ending();
        if (ending != null && task.state() == TaskState.CANCELLED) {
            String sentence =
                    words.say("jira.ended", run.request().number(), ending.by().name(), Sentence.of(ending.reason()));
            Remarks.once(run, view, "ended", documents.of(List.of(sentence)));
        }
    }

    private void give(ChainRun run, IssueView view, Posted posted) {
        String key = Long.toString(posted.id());
        Optional<Comment> earlier = Remarks.find(view, key);
        if (earlier.isEmpty()) {
            run.lease().assertHeld();
            board.attempting(posted.id());
        }
        Comment comment = Remarks.once(run, view, key, documents.of(posted.notice()));
        run.lease().assertHeld();
        board.given(posted.id(), Long.toString(comment.id()));
    }
}

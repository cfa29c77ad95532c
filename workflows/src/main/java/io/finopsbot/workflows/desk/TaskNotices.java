package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who is told when a task was moved. */
final class TaskNotices {
    private TaskNotices() {}

    static Notice[] of(BusinessRequest before, BusinessRequest request, int position, Actor by) {
        Task task = request.chain().at(position);
        List<Notice> notices = new ArrayList<>();
        if (task.state() == TaskState.DONE) {
            notices.add(Tell.thread(NoticeKind.TASK_DONE, request.number(), task.kind(), by.name()));
        }
        if (task.state() == TaskState.RETURNED) {
            Object[] arguments = {request.number(), task.kind(), by.name(), String.valueOf(task.reason())};
            notices.add(Tell.approver(request, NoticeKind.RETURNED, arguments));
            notices.add(Tell.requester(request, NoticeKind.RETURNED, arguments));
            notices.add(Tell.thread(NoticeKind.RETURNED, arguments));
        }
        if (request.state() == before.state()) {
            return notices.toArray(Notice[]::new);
        }
        if (request.state() == RequestState.READY_TO_CLAIM) {
            notices.add(Tell.requester(
                    request,
                    NoticeKind.READY_TO_CLAIM,
                    request.number(),
                    request.fields().workload(),
                    request.approvedScope().anchorName(),
                    request.approvedScope().fold(bedrock -> "ROLE", platform -> "WORKSPACE")));
        }
        if (request.state() == RequestState.IMPLEMENTED) {
            notices.add(Tell.requester(
                    request,
                    NoticeKind.IMPLEMENTED,
                    request.number(),
                    request.approvedScope().anchorName()));
        }
        if (task.state() == TaskState.DONE && task.kind().changesClaimed()) {
            settled(request).ifPresent(kind -> notices.addAll(toOwner(request, kind)));
        }
        return notices.toArray(Notice[]::new);
    }

    /** What has become of a claimed workspace or role. */
    private static Optional<NoticeKind> settled(BusinessRequest request) {
        if (request.state() == RequestState.CLAIMED) {
            return Optional.of(NoticeKind.USABLE_AGAIN);
        }
        if (request.state() == RequestState.SUSPENDED) {
            return Optional.of(NoticeKind.SUSPENDED);
        }
        return request.state() == RequestState.RETIRED ? Optional.of(NoticeKind.RETIRED) : Optional.empty();
    }

    private static List<Notice> toOwner(BusinessRequest request, NoticeKind kind) {
        Object[] arguments = {request.number(), request.approvedScope().anchorName()};
        return List.of(
                Tell.thread(kind, arguments),
                Tell.person(Objects.requireNonNull(request.claim()).by(), kind, arguments));
    }
}

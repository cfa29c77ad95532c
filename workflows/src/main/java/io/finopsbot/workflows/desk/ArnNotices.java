package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.spaces.Registration;
import java.util.Objects;

/** Thread and issue are told the same about a registered ARN. */
final class ArnNotices {
    private ArnNotices() {}

    static Notice[] of(BusinessRequest request, NoticeKind kind) {
        Registration registration = Objects.requireNonNull(request.registration());
        Object[] arguments = {
            request.number(), registration.arn(), registration.by().name()
        };
        return new Notice[] {Tell.thread(kind, arguments), Notice.to(issue(request), kind, arguments)};
    }

    static Notice[] unreachable(BusinessRequest request) {
        Registration registration = Objects.requireNonNull(request.registration());
        Object[] arguments = {request.number(), registration.arn()};
        return new Notice[] {
            Tell.thread(NoticeKind.AWS_UNREACHABLE, arguments),
            Notice.to(issue(request), NoticeKind.AWS_UNREACHABLE, arguments)
        };
    }

    static Notice[] refused(BusinessRequest request, Refusal refusal) {
        return new Notice[] {
            Notice.refusal(Audience.thread(), NoticeKind.ARN_REFUSED, refusal),
            Notice.refusal(issue(request), NoticeKind.ARN_REFUSED, refusal)
        };
    }

    static Audience issue(BusinessRequest request) {
        return Audience.issue(request.chain().registering().orElseThrow().position());
    }
}

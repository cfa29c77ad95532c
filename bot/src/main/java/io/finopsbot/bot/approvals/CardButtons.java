package io.finopsbot.bot.approvals;

import io.finopsbot.bot.slack.Target;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one can do with a request, by its state. Everybody sees the buttons; the desk says who may. */
final class CardButtons {
    private static final String PRIMARY = "primary";
    private static final String DANGER = "danger";

    private final Words words;

    CardButtons(Words words) {
        this.words = words;
    }

    List<Map<String, @Nullable Object>> of(BusinessRequest request) {
        String target = Target.of(request).toString();
        Stream<Map<String, @Nullable Object>> buttons =
                switch (request.state()) {
                    case AWAITING_OWNER ->
                        Stream.of(
                                button("approve-estimate", target, PRIMARY),
                                button("decline-estimate", target, DANGER),
                                button("withdraw", target, null));
                    case SUBMITTED ->
                        Stream.of(
                                button("approve", target, PRIMARY),
                                button("decline", target, DANGER),
                                button("ask", target, null),
                                hold(request, target),
                                button("withdraw", target, null));
                    case PROPOSED ->
                        Stream.of(
                                button("confirm", target, PRIMARY),
                                button("send-back", target, null),
                                button("decline", target, DANGER),
                                button("withdraw", target, null));
                    case INFORMATION_WANTED ->
                        Stream.of(button("answer", target, PRIMARY), button("withdraw", target, null));
                    case APPROVED ->
                        Stream.of(
                                button("register", target, PRIMARY),
                                button("cannot-do", target, null),
                                button("withdraw", target, null));
                    case RETURNED ->
                        Stream.of(
                                button("resume", target, PRIMARY),
                                button("cancel", target, DANGER),
                                button("withdraw", target, null));
                    case READY_TO_CLAIM ->
                        Stream.concat(
                                Stream.of(button("claim", target, PRIMARY), button("register", target, null)),
                                later(request, target));
                    case CLAIMED, IMPLEMENTED -> later(request, target);
                    case DECLINED, EXPIRED, WITHDRAWN, CANCELLED -> Stream.empty();
                };
        Stream<Map<String, @Nullable Object>> review = request.openReview().isPresent()
                ? Stream.of(button("justified", target, null), button("not-justified", target, null))
                : Stream.empty();
        return Stream.concat(buttons, review).toList();
    }

    private Map<String, @Nullable Object> hold(BusinessRequest request, String target) {
        return request.deliberation().hold() == null ? button("take", target, null) : button("give-back", target, null);
    }

    /** What one can do with a task that came after the work was complete. */
    private Stream<Map<String, @Nullable Object>> later(BusinessRequest request, String target) {
        return request.chain().current().stream()
                .map(task -> task.state() == TaskState.RETURNED
                        ? button("resume", target, PRIMARY)
                        : button("cannot-do", target, null));
    }

    private Map<String, @Nullable Object> button(String action, String target, @Nullable String style) {
        return new Values()
                .with("action", action)
                .with("label", words.say("button." + action))
                .with("target", target)
                .with("style", style)
                .all();
    }
}

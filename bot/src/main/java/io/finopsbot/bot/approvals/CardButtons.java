package io.finopsbot.bot.approvals;

import io.finopsbot.bot.slack.Target;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                    case PROPOSED -> proposed(request, target);
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
                                button("change-scope", target, null),
                                button("cancel", target, DANGER),
                                button("withdraw", target, null));
                    case READY_TO_CLAIM -> Stream.concat(ready(request, target), later(request, target));
                    case CLAIMED -> Stream.concat(claimed(request, target), later(request, target));
                    case IMPLEMENTED -> later(request, target);
                    case SUSPENDED -> Stream.concat(Stream.of(button("lift", target, PRIMARY)), later(request, target));
                    case RETIRING, SUSPENDING, RESUMING -> underWay(request, target);
                    case DECLINED, EXPIRED, WITHDRAWN, CANCELLED, RETIRED -> Stream.empty();
                };
        Stream<Map<String, @Nullable Object>> review = request.openReview().isPresent()
                ? Stream.of(button("justified", target, null), button("not-justified", target, null))
                : Stream.empty();
        return Stream.concat(buttons, review).toList();
    }

    /** What was approved once is not declined any more. */
    private Stream<Map<String, @Nullable Object>> proposed(BusinessRequest request, String target) {
        return Stream.of(
                        Optional.of(button("confirm", target, PRIMARY)),
                        Optional.of(button("send-back", target, null)),
                        Optional.of(button("decline", target, DANGER)).filter(decline -> !request.isRescoping()),
                        Optional.of(button("withdraw", target, null)))
                .flatMap(Optional::stream);
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

    /** The ARN of what was claimed once is not corrected any more. */
    private Stream<Map<String, @Nullable Object>> ready(BusinessRequest request, String target) {
        Map<String, @Nullable Object> claim = button("claim", target, PRIMARY);
        return request.life().past().isEmpty() ? Stream.of(claim, button("register", target, null)) : Stream.of(claim);
    }

    private Stream<Map<String, @Nullable Object>> claimed(BusinessRequest request, String target) {
        return request.life().proposal() == null
                ? Stream.empty()
                : Stream.of(button("confirm-proposal", target, DANGER), button("dismiss-proposal", target, null));
    }

    /** A returned task waits for the lead, any other for the engineers. */
    private Stream<Map<String, @Nullable Object>> underWay(BusinessRequest request, String target) {
        boolean returned = request.chain()
                .current()
                .filter(task -> task.state() == TaskState.RETURNED)
                .isPresent();
        return returned
                ? Stream.of(button("resume", target, PRIMARY), button("keep", target, DANGER))
                : Stream.of(button("cannot-do", target, null));
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

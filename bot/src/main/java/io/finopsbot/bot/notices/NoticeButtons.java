package io.finopsbot.bot.notices;

import io.finopsbot.bot.slack.Target;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.NoticeKind;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one can do right where one is told. */
final class NoticeButtons {
    private static final String PRIMARY = "primary";
    private static final String DANGER = "danger";

    private final Words words;

    NoticeButtons(Words words) {
        this.words = words;
    }

    /** The buttons of that notice; null if it has none. */
    @Nullable
    List<Map<String, @Nullable Object>> of(NoticeKind kind, @Nullable BusinessRequest request) {
        if (request == null) {
            return null;
        }
        String target = Target.of(request).toString();
        if (kind == NoticeKind.READY_TO_CLAIM) {
            return List.of(button("claim", target, PRIMARY));
        }
        if (kind == NoticeKind.ESTIMATE_TO_APPROVE) {
            return List.of(button("approve-estimate", target, PRIMARY), button("decline-estimate", target, DANGER));
        }
        if (kind == NoticeKind.OFFERED) {
            return List.of(button("accept-space", target, PRIMARY), button("decline-space", target, null));
        }
        return kind == NoticeKind.QUESTION ? List.of(button("answer", target, PRIMARY)) : null;
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

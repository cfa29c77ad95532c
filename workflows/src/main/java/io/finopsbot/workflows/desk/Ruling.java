package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a verb says to one request.
 *
 * @param refusal why not, or null
 * @param next the request as it is to be, or null if it stays as it is
 * @param details what the audit record is to hold besides
 * @param notices who is told
 */
public record Ruling(
        @Nullable Refusal refusal, @Nullable BusinessRequest next, Map<String, String> details, List<Notice> notices) {
    public Ruling {
        details = Map.copyOf(details);
        notices = List.copyOf(notices);
    }

    /** It may be, and this is the next version. */
    public static Ruling becomes(BusinessRequest next, Map<String, String> details, Notice... notices) {
        return new Ruling(null, next, details, List.of(notices));
    }

    /** It may be, and nothing changes by it: it is so already, or was only asked. */
    public static Ruling unchanged() {
        return new Ruling(null, null, Map.of(), List.of());
    }

    /** It may not be. */
    public static Ruling refused(Refusal refusal, Notice... notices) {
        return new Ruling(refusal, null, Map.of(), List.of(notices));
    }

    /** It may not be, by that rule. */
    public static Ruling refused(Rule rule, Object... arguments) {
        return refused(Refusal.of(rule, arguments));
    }
}

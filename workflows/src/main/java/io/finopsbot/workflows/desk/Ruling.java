package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.Governed;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a judgement says.
 *
 * @param refusal why not, or null
 * @param next what is judged as it is to be, or null if it stays as it is
 * @param details what the audit record is to hold besides
 * @param notices who is told
 */
public record Ruling<T extends Governed>(
        @Nullable Refusal refusal, @Nullable T next, Map<String, String> details, List<Notice> notices) {
    public Ruling {
        details = Map.copyOf(details);
        notices = List.copyOf(notices);
    }

    /** It may be, and this is the next version. */
    public static <T extends Governed> Ruling<T> becomes(T next, Map<String, String> details, Notice... notices) {
        return new Ruling<>(null, next, details, List.of(notices));
    }

    /** It may be, and nothing changes by it: it is so already, or was only asked. */
    public static <T extends Governed> Ruling<T> unchanged() {
        return new Ruling<>(null, null, Map.of(), List.of());
    }

    /** It may not be. */
    public static <T extends Governed> Ruling<T> refused(Refusal refusal, Notice... notices) {
        return new Ruling<>(refusal, null, Map.of(), List.of(notices));
    }

    /** It may not be, by that rule. */
    public static <T extends Governed> Ruling<T> refused(Rule rule, Object... arguments) {
        return refused(Refusal.of(rule, arguments));
    }
}

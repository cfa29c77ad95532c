package io.finopsbot.bot.home;

import io.finopsbot.bot.slack.Target;
import io.finopsbot.workflows.request.BusinessRequest;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with an item; handled where the same button on a card is.
 *
 * @param style {@code primary}, {@code danger}, or null
 */
record HomeButton(String action, String target, @Nullable String style) {
    static HomeButton button(String action, BusinessRequest request, @Nullable String style) {
        return new HomeButton(action, Target.of(request).toString(), style);
    }
}

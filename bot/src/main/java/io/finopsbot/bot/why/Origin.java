package io.finopsbot.bot.why;

import io.finopsbot.workflows.request.BusinessRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person may see of where something comes from.
 *
 * @param request what was asked for
 * @param trail what was done for it
 * @param holder by which request the workspace or role is held: the same one, or the one that it was added to; null if that
 *     one is not to be seen
 * @param held what was done for the holder
 * @param additions what was added to it since
 */
record Origin(
        BusinessRequest request, Trail trail, @Nullable BusinessRequest holder, Trail held, List<Addition> additions) {
    Origin {
        additions = List.copyOf(additions);
    }

    /** Another request whose scope was added to the same workspace or role. */
    record Addition(BusinessRequest request, Trail trail) {}
}

package io.finopsbot.sandbox.slack.team;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A modal or Home tab that a person sees.
 *
 * @param definition what the app sent, with the ids that Slack adds where the app left them out
 * @param hash changes with each update
 * @param serial rises with each view that is shown, so that a newer one can be told from an older one
 */
public record SlackView(
        String id,
        String person,
        ObjectNode definition,
        String hash,
        String rootId,
        @Nullable String previousId,
        long serial) {

    public String text(String field) {
        return definition.path(field).asString("");
    }

    SlackView updated(ObjectNode newDefinition, String newHash) {
        return new SlackView(id, person, newDefinition, newHash, rootId, previousId, serial);
    }
}

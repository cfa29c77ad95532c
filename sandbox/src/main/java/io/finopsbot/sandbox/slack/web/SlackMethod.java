package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.SandboxKeys;
import tools.jackson.databind.node.ObjectNode;

/** One method of the Web API. */
interface SlackMethod {
    /** For example {@code chat.postMessage}. */
    String name();

    /** The token that it asks for. */
    default String token(SandboxKeys keys) {
        return keys.slackBotToken();
    }

    /**
     * Does it; the answer without {@code ok}.
     *
     * @throws io.finopsbot.sandbox.slack.team.SlackRefusal when Slack says no
     */
    ObjectNode answer(Call call);
}

package io.finopsbot.sandbox.slack.web;

import tools.jackson.databind.node.ObjectNode;

/** One method of the Web API. */
interface SlackMethod {
    /** For example {@code chat.postMessage}. */
    String name();

    /**
     * Does it; the answer without {@code ok}.
     *
     * @throws io.finopsbot.sandbox.slack.team.SlackRefusal when Slack says no
     */
    ObjectNode answer(Call call);
}

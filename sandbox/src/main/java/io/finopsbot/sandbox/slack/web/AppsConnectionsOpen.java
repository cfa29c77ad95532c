package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.SlackRefusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Socket Mode needs a token of the app, and there is none here. */
@Component
class AppsConnectionsOpen implements SlackMethod {
    @Override
    public String name() {
        return "apps.connections.open";
    }

    @Override
    public ObjectNode answer(Call call) {
        throw new SlackRefusal("not_allowed_token_type");
    }
}

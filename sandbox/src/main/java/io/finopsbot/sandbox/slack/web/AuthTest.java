package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.SandboxAddress;
import io.finopsbot.sandbox.slack.team.SlackApp;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

@Component
class AuthTest implements SlackMethod {
    private final SandboxAddress address;

    AuthTest(SandboxAddress address) {
        this.address = address;
    }

    @Override
    public String name() {
        return "auth.test";
    }

    @Override
    public ObjectNode answer(Call call) {
        return Answers.empty()
                .put("url", address.baseUrl() + "/")
                .put("team", "Sandbox")
                .put("user", SlackApp.BOT_NAME)
                .put("team_id", SlackApp.TEAM_ID)
                .put("user_id", SlackApp.BOT_USER)
                .put("bot_id", SlackApp.BOT_ID)
                .put("is_enterprise_install", false);
    }
}

package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.SandboxAddress;
import io.finopsbot.sandbox.SandboxKeys;
import io.finopsbot.sandbox.slack.team.SlackApp;
import io.finopsbot.sandbox.slack.team.SlackRefusal;
import io.finopsbot.sandbox.slack.team.Tickets;
import io.finopsbot.sandbox.slack.team.Transport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Gives the app an address at which to open a socket, once. */
@Component
class AppsConnectionsOpen implements SlackMethod {
    private final Transport transport;
    private final Tickets tickets;
    private final SandboxAddress address;

    AppsConnectionsOpen(Transport transport, Tickets tickets, SandboxAddress address) {
        this.transport = transport;
        this.tickets = tickets;
        this.address = address;
    }

    @Override
    public String name() {
        return "apps.connections.open";
    }

    @Override
    public String token(SandboxKeys keys) {
        return keys.slackAppToken();
    }

    @Override
    public ObjectNode answer(Call call) {
        if (transport != Transport.SOCKET) {
            throw new SlackRefusal("access_denied");
        }
        String server = address.baseUrl().replaceFirst("^http", "ws");
        return Answers.empty().put("url", server + "/link/?ticket=" + tickets.issue() + "&app_id=" + SlackApp.APP_ID);
    }
}

package io.finopsbot.sandbox.slack.client;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Writes down what a person did, and has it delivered. */
@Component
class Pen {
    private final Courier courier;

    Pen(Courier courier) {
        this.courier = courier;
    }

    Reply send(ObjectNode payload) {
        return courier.deliver(new Delivery(Delivery.Kind.INTERACTION, payload));
    }

    Reply sendCommand(ObjectNode command) {
        return courier.deliver(new Delivery(Delivery.Kind.SLASH_COMMAND, command));
    }
}

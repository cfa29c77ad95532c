package io.finopsbot.sandbox.slack;

import io.finopsbot.sandbox.slack.team.Transport;

/** Over a socket, all of it is the same. */
class PressingOverSocketTest extends PressingTest {
    @Override
    Transport transport() {
        return Transport.SOCKET;
    }

    @Override
    void connect() {
        SocketBot.of(server).answersAs(bot);
    }
}

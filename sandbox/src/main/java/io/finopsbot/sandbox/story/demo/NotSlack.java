package io.finopsbot.sandbox.story.demo;

import io.finopsbot.sandbox.slack.client.Reply;
import io.finopsbot.sandbox.slack.client.SignedRequest;
import io.finopsbot.sandbox.slack.client.SlackDoor;
import io.finopsbot.sandbox.slack.team.Transport;
import io.finopsbot.sandbox.story.Scene;
import io.finopsbot.sandbox.story.StepDraft;
import java.time.Duration;
import java.util.function.Supplier;

/** What somebody tries who reaches the bot's address and is not Slack; over a socket there is no such address. */
final class NotSlack {
    private static final String NOTHING_SIGNED =
            "Over Socket Mode the bot takes nothing at an address of its own: nothing is signed, so there is nothing to forge "
                    + "or to send again. Play it without --socket.";

    private final Scene scene;
    private final SlackDoor door;

    NotSlack(Scene scene) {
        this.scene = scene;
        this.door = scene.slack().door();
    }

    /** Tries to have a command count again that was carried out before. */
    void tries(Reply command) {
        turnedAway(
                "sends that command again, exactly as it was recorded on the wire", () -> door.send(command.request()));
        turnedAway("sends one with a signature of their own making", () -> forges(command.request()));
        turnedAway("sends the recorded one six minutes later", () -> {
            scene.clock().advance(Duration.ofMinutes(6));
            return door.send(command.request());
        });
    }

    private Reply forges(SignedRequest recorded) {
        SignedRequest now = door.sign(SignedRequest.FORM, recorded.body());
        return door.post(recorded.body(), now.timestamp(), "v0=" + "0".repeat(64));
    }

    private void turnedAway(String what, Supplier<Reply> sends) {
        StepDraft step = scene.step("Somebody").inSlack("or so they say").does(what);
        if (scene.bean(Transport.class) == Transport.SOCKET) {
            scene.leftOut(step, NOTHING_SIGNED);
            return;
        }
        int status = sends.get().status();
        scene.expects(status == 401, "the bot answers 401", "HTTP " + status);
        scene.done(step.sees("HTTP 401, and nothing happens"));
    }
}

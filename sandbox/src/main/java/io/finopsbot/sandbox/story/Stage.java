package io.finopsbot.sandbox.story;

import io.finopsbot.sandbox.slack.team.NotSeen;
import java.io.PrintStream;

/** Plays a story, and says how it went as an exit code: 0 to the end, 1 broken. */
public final class Stage {
    private Stage() {}

    public static int play(Story story, Scene scene, PrintStream complaints) {
        try {
            story.play(scene);
            return 0;
        } catch (StoryBroken | NotSeen e) {
            int told = scene.transcript().steps().size();
            complaints.println("The story broke after step " + told + ". " + e.getMessage());
            return 1;
        }
    }
}

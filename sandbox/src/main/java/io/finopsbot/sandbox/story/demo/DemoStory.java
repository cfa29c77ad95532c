package io.finopsbot.sandbox.story.demo;

import io.finopsbot.sandbox.story.Scene;
import io.finopsbot.sandbox.story.Story;
import java.util.List;
import org.springframework.stereotype.Component;

/** All fifteen parts, in order. */
@Component
class DemoStory implements Story {
    private static final List<Part> PARTS = List.of(
            new AskForWorkload(),
            new DecideOnRequests(),
            new OpenIssues(),
            new KeepTheOrder(),
            new CreateWorkspace(),
            new RegisterArn(),
            new CompleteChain(),
            new ClaimWorkspace(),
            new ImplementRole(),
            new AskForSpend(),
            new ReadDigest(),
            new GovernModels(),
            new StandInForLead(),
            new BreakTheGlass(),
            new LookBack());

    @Override
    public void play(Scene scene) {
        Plot plot = new Plot(scene);
        for (int index = 0; index < PARTS.size(); index++) {
            Part part = PARTS.get(index);
            scene.part(index + 1, part.title());
            part.play(scene, plot);
        }
    }
}

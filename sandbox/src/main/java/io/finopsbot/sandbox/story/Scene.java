package io.finopsbot.sandbox.story;

import io.finopsbot.sandbox.SandboxClock;
import io.finopsbot.sandbox.SandboxServer;
import io.finopsbot.sandbox.launch.BotProcess;
import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.SlackTeam;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where a story plays: the people, the systems, the time, and the transcript. */
public final class Scene {
    private final SandboxServer server;
    private final @Nullable BotProcess bot;
    private final Transcript transcript;
    private final Patience patience;

    public Scene(SandboxServer server, @Nullable BotProcess bot, Transcript transcript) {
        this(server, bot, transcript, Patience.usual());
    }

    public Scene(SandboxServer server, @Nullable BotProcess bot, Transcript transcript, Patience patience) {
        this.server = server;
        this.bot = bot;
        this.transcript = transcript;
        this.patience = patience;
    }

    /** A person in front of their Slack. */
    public SlackPerson slack(Person person) {
        return server.slack().person(person);
    }

    public SlackTeam slack() {
        return server.slack();
    }

    public SandboxClock clock() {
        return server.clock();
    }

    /** A part of the sandbox, such as the control object of Jira or AWS. */
    public <T> T bean(Class<T> type) {
        return server.bean(type);
    }

    public SandboxServer server() {
        return server;
    }

    /** The bot's process, to kill and restart it. */
    public BotProcess bot() {
        if (bot == null) {
            throw new IllegalStateException("This scene plays without a bot process.");
        }
        return bot;
    }

    public Transcript transcript() {
        return transcript;
    }

    /** Begins a part of the story. */
    public void part(int number, String title) {
        transcript.part(number, title);
    }

    /** Begins to tell a step; {@link #done} or {@link #refused} ends it. */
    public StepDraft step(Person actor) {
        return new StepDraft(actor.name());
    }

    /** Begins to tell a step of somebody who is no person, such as the schedule. */
    public StepDraft step(String actor) {
        return new StepDraft(actor);
    }

    /** Tells that the step was done; breaks the story where what was seen is a refusal. */
    public Step done(StepDraft draft) {
        Optional<String> rule = RuleWords.atTheEndOf(draft.saw());
        if (rule.isPresent()) {
            throw new StoryBroken("Expected that " + draft.sentence() + " is done, but it was refused with "
                    + rule.get() + ". Seen:\n" + draft.saw());
        }
        return transcript.done(draft);
    }

    /** Tells that the step was refused with {@code rule}; breaks the story where it was not. */
    public Step refused(StepDraft draft, String rule) {
        String seen = RuleWords.in(draft.saw()).orElse("no rule");
        if (!seen.equals(rule)) {
            throw new StoryBroken("Expected that " + draft.sentence() + " is refused with " + rule + ", but there was "
                    + seen + ". Seen:\n" + draft.saw());
        }
        return transcript.refused(draft, rule);
    }

    /** Tells of a step that cannot be played here, and why. */
    public Step leftOut(StepDraft draft, String why) {
        return transcript.leftOut(draft.sees(why));
    }

    /** Breaks the story where something is not as told; {@code expected} is a clause such as "the card names Lea". */
    public void expects(boolean fulfilled, String expected, String seen) {
        if (!fulfilled) {
            throw new StoryBroken("Expected that " + expected + ". Seen:\n" + seen);
        }
    }

    /** Waits for something to appear; breaks the story where it does not come within 20 seconds of real time. */
    public <T> T awaits(String description, Supplier<Optional<T>> look) {
        return patience.await(description, look);
    }
}

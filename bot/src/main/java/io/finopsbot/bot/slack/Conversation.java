package io.finopsbot.bot.slack;

import com.slack.api.bolt.response.Response;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How a feature speaks with a person: answers at once, and calls the outside only afterwards. */
public final class Conversation {
    private final SlackClient slack;
    private final Answers answers;
    private final Caller caller;
    private final AfterAnswer after;
    private final PrivateReply reply;
    private final Aside aside;
    private final Openly openly;

    public Conversation(
            SlackClient slack,
            Answers answers,
            Caller caller,
            AfterAnswer after,
            PrivateReply reply,
            SlackSettings settings) {
        this.slack = slack;
        this.answers = answers;
        this.caller = caller;
        this.after = after;
        this.reply = reply;
        this.aside = new Aside(slack, answers, reply);
        this.openly = new Openly(settings);
    }

    /** What Slack can be answered at once. */
    public Answers answers() {
        return answers;
    }

    /** The sentences. */
    public Words words() {
        return answers.words();
    }

    /** Who acts, by the user id. */
    public Actor actor(String userId) {
        return caller.actor(userId);
    }

    /** Opens a form, after the answer. */
    public Response open(String trigger, @Nullable String responseUrl, Supplier<JsonNode> view) {
        after.run(
                "A form",
                () -> slack.open(trigger, view.get()),
                () -> aside.say(responseUrl, trigger, words().say("fault.form")));
        return answers.heard();
    }

    /** Changes the open form in which a choice was made, after the answer. */
    public Response change(Form open, Supplier<JsonNode> view) {
        after.run("A change of a form", () -> slack.change(open.viewId(), open.hash(), view.get()), () -> {});
        return answers.heard();
    }

    /** Answers a button: the person alone is told what came of it. */
    public <T> Response answer(Button button, Outcome<T> outcome, Function<T, String> done) {
        String sentence = outcome.fold(done, answers::text);
        return tell(button, sentence);
    }

    /** Opens a form if it was not refused, else tells the person alone why. */
    public <T> Response openUnlessRefused(Button button, Outcome<T> outcome, Function<T, JsonNode> view) {
        return outcome.fold(
                result -> open(button.trigger(), button.responseUrl(), () -> view.apply(result)),
                (Refusal refusal) -> tell(button, answers.text(refusal)));
    }

    /** Tells the person who pressed alone, after the answer. */
    public Response tell(Button button, String sentence) {
        after.run("A private reply", () -> aside.say(button.responseUrl(), button.trigger(), sentence), () -> {});
        return answers.heard();
    }

    /**
     * Finds one more sentence, perhaps, and tells the person alone, after the answer.
     *
     * @param responseUrl where; null on the Home tab, where the trigger was spent on the answer itself and nothing is added
     */
    public void addLater(String what, @Nullable String responseUrl, Supplier<Optional<String>> sentence) {
        if (responseUrl == null) {
            return;
        }
        after.run(what, () -> sentence.get().ifPresent(text -> reply.say(responseUrl, text)), () -> {});
    }

    /** Shows what was asked for: to who asked, or to all where it was asked in the FinOps channel. */
    public Response show(Spoken spoken, JsonNode message) {
        return answers.blocks(openly.answer(spoken, message));
    }

    /** The same, for what takes longer to find. */
    public Response showLater(String what, Spoken spoken, Supplier<JsonNode> message) {
        return tellLater(what, spoken.responseUrl(), () -> openly.answer(spoken, message.get()));
    }

    /** The same, for an answer that Slack may not take. */
    public Response showTwoWays(String what, Spoken spoken, Supplier<TwoWays> message) {
        return tellTwoWays(what, spoken.responseUrl(), () -> openly.answer(spoken, message.get()));
    }

    /** Shows something in the place of the message on which a button was pressed. */
    public Response replaceTwoWays(String what, Button pressed, Supplier<TwoWays> message) {
        String where = Objects.requireNonNull(pressed.responseUrl());
        return tellTwoWays(what, where, () -> openly.inPlaceOf(pressed, message.get()));
    }

    /** Finds a longer answer and gives it to the person alone, after the answer to Slack. */
    public Response tellLater(String what, String responseUrl, Supplier<JsonNode> message) {
        after.run(
                what,
                () -> reply.send(responseUrl, message.get()),
                () -> reply.say(responseUrl, words().say("fault.answer")));
        return answers.heard();
    }

    /** The same, for an answer that Slack may not take. */
    public Response tellTwoWays(String what, String responseUrl, Supplier<TwoWays> message) {
        after.run(
                what,
                () -> reply.send(responseUrl, message.get()),
                () -> reply.say(responseUrl, words().say("fault.answer")));
        return answers.heard();
    }
}

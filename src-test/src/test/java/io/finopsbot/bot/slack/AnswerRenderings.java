package io.finopsbot.bot.slack;

import com.slack.api.Slack;
import io.finopsbot.bot.Rendering;
import io.finopsbot.bot.SlackStub;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.request.RequestNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sentences to one person, and the forms that ask for one. */
public final class AnswerRenderings {
    private static final Target LONGEST = new Target(new RequestNumber(999_999_999), Integer.MAX_VALUE);
    private static final JsonMapper JSON = new JsonMapper();

    private AnswerRenderings() {}

    public static List<Rendering> all() {
        Answers answers = new Answers(Words.standard());
        ReasonForm form = new ReasonForm(answers.words());
        List<Rendering> all = new ArrayList<>();
        all.add(new Rendering(
                Answers.class,
                "tell.json",
                "that many sentences",
                count -> JSON.readTree(answers.sentence("A sentence & more. ".repeat(count) + "!")
                        .getBody())));
        all.add(new Rendering(
                PrivateReply.class,
                "tell.json",
                "that many sentences",
                count -> privately("A sentence & more. ".repeat(count) + "!")));
        all.add(new Rendering(
                Answers.class,
                "told-in-form.json",
                "that many sentences",
                count -> answers.formSaying("Recorded", "A sentence & more. ".repeat(count) + "!")));
        Stream.of(
                        "decline",
                        "decline-estimate",
                        "withdraw",
                        "cannot-do",
                        "cancel",
                        "ask",
                        "answer",
                        "send-back",
                        "break-glass",
                        "justified",
                        "not-justified",
                        "lift",
                        "keep")
                .forEach(name -> all.add(new Rendering(
                        ReasonForm.class,
                        "reason-form.json",
                        name,
                        count -> form.of(name, LONGEST, ReasonForm.FIELD))));
        all.add(new Rendering(
                ReasonForm.class,
                "reason-form.json",
                "register",
                count -> form.of("register", LONGEST, "arn", "arn:aws:iam::123456789012:role/" + "x".repeat(64))));
        return all;
    }

    private static JsonNode privately(String sentence) {
        try (SlackStub stub = new SlackStub();
                Slack slack = SlackConnection.open(stub.apiUrl())) {
            new PrivateReply(slack, Words.standard()).say(stub.responseUrl(), sentence);
            return stub.replies().get(0);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}

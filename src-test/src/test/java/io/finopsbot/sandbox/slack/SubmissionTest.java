package io.finopsbot.sandbox.slack;

import static io.finopsbot.sandbox.slack.ViewTexts.json;
import static io.finopsbot.sandbox.slack.ViewTexts.modal;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.slack.StubBot.Answer;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.Submission;
import io.finopsbot.sandbox.slack.client.Submission.Kind;
import org.junit.jupiter.api.Test;

/** What becomes of a submitted modal is the bot's to say. */
class SubmissionTest extends FormScenario {

    @Test
    void fieldErrorsStandAtTheirLabel() {
        Modal form = filled();
        bot.answers(request ->
                Answer.json(json("{'response_action':'errors','errors':{'name':'This name is taken. `NAME_TAKEN`'}}")));

        Submission submission = form.submits();

        assertThat(submission.kind()).isEqualTo(Kind.FIELD_ERRORS);
        assertThat(submission.text()).isEqualTo("Workload name: This name is taken. `NAME_TAKEN`");
        assertThat(form.isOpen()).isTrue();
    }

    @Test
    void anErrorForAFieldThatIsNotThereFails() {
        Modal form = filled();
        bot.answers(request -> Answer.json(json("{'response_action':'errors','errors':{'nowhere':'no'}}")));

        assertThat(form.submits().kind()).isEqualTo(Kind.FAILED);
    }

    @Test
    void theAnswerMayReplaceTheView() {
        Modal form = filled();
        bot.answers(request ->
                Answer.json("{\"response_action\":\"update\",\"view\":" + modal("Sure?", "{'type':'divider'}") + "}"));

        Submission submission = form.submits();

        assertThat(submission.kind()).isEqualTo(Kind.UPDATED);
        assertThat(form.title()).isEqualTo("Sure?");
        assertThat(submission.text()).isEqualTo("Sure?\n---");
    }

    @Test
    void theAnswerMayLayAViewOnTop() {
        Modal form = filled();
        bot.answers(request ->
                Answer.json("{\"response_action\":\"push\",\"view\":" + modal("On top", "{'type':'divider'}") + "}"));

        Submission submission = form.submits();

        assertThat(submission.kind()).isEqualTo(Kind.PUSHED);
        assertThat(pia().shownModal().title()).isEqualTo("On top");
        assertThat(form.isOpen()).isTrue();
    }

    @Test
    void theAnswerMayCloseAllViews() {
        Modal form = filled();
        bot.answers(request -> Answer.json("{\"response_action\":\"clear\"}"));

        assertThat(form.submits().isClosed()).isTrue();
        assertThat(pia().hasModal()).isFalse();
    }

    @Test
    void aBrokenViewInTheAnswerFails() {
        Modal form = filled();
        bot.answers(request -> Answer.json("{\"response_action\":\"update\",\"view\":{\"type\":\"modal\"}}"));

        Submission submission = form.submits();

        assertThat(submission.kind()).isEqualTo(Kind.FAILED);
        assertThat(submission.text()).contains("missing required field: title");
    }
}

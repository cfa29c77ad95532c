package io.finopsbot.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Checked;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.request.RequestNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The forms with one text to fill in. */
class ReasonFormTest {
    private static final Target LONGEST = new Target(new RequestNumber(999_999_999), Integer.MAX_VALUE);

    private final ReasonForm form = new ReasonForm(Words.standard());

    @ParameterizedTest
    @ValueSource(strings = {"decline", "withdraw", "cannot-do", "cancel"})
    void aReasonMayHaveSeveralLines(String name) {
        JsonNode view = Checked.view(form.of(name, LONGEST, ReasonForm.FIELD));

        assertThat(view.path("callback_id").asString()).isEqualTo(name);
        assertThat(view.at("/blocks/0/element/multiline").asBoolean()).isTrue();
        assertThat(Target.parse(view.path("private_metadata").asString())).isEqualTo(LONGEST);
    }

    @Test
    void anArnHasOneLineAndAHintOfItsForm() {
        JsonNode view = Checked.view(form.of("register", LONGEST, "arn", "arn:aws:iam::123456789012:role/x"));

        assertThat(view.at("/blocks/0/element/multiline").asBoolean()).isFalse();
        assertThat(view.at("/blocks/0/hint/text").asString()).isEqualTo("arn:aws:iam::123456789012:role/x");
    }
}

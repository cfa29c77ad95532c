package io.finopsbot.sandbox.slack;

import static io.finopsbot.sandbox.slack.ViewTexts.element;
import static io.finopsbot.sandbox.slack.ViewTexts.input;
import static io.finopsbot.sandbox.slack.ViewTexts.json;
import static io.finopsbot.sandbox.slack.ViewTexts.modal;
import static io.finopsbot.sandbox.slack.ViewTexts.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.sandbox.slack.StubBot.Answer;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.Submission;
import io.finopsbot.sandbox.slack.client.Submission.Kind;
import io.finopsbot.sandbox.slack.team.NotSeen;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A person fills in what the bot opened for them. */
class ModalTest extends FormScenario {

    @Test
    void whatIsFilledInArrivesUnderItsIds() {
        Modal form = filled().picks("From", LocalDate.of(2026, 4, 1))
                .checks("Uses", "Payments", "Support")
                .selects("Owner", "Otto Portfolio");

        Submission submission = form.submits();

        assertThat(submission.isClosed()).isTrue();
        assertThat(pia().hasModal()).isFalse();
        JsonNode payload = bot.last().payload();
        assertThat(payload.path("type").asString()).isEqualTo("view_submission");
        JsonNode view = payload.path("view");
        assertThat(view.path("callback_id").asString()).isEqualTo("form");
        assertThat(view.path("private_metadata").asString()).isEqualTo("secret");
        assertThat(view.path("hash").asString()).isNotEmpty();
        JsonNode values = view.at("/state/values");
        assertThat(values.at("/name/value/value").asString()).isEqualTo("Invoice reader");
        assertThat(values.at("/portfolio/value/selected_option/value").asString())
                .isEqualTo("payments");
        assertThat(values.at("/estimate/value/value").asString()).isEqualTo("1200");
        assertThat(values.at("/from/value/selected_date").asString()).isEqualTo("2026-04-01");
        assertThat(values.at("/uses/value/selected_options").size()).isEqualTo(2);
        assertThat(values.at("/owner/value/selected_user").asString()).isEqualTo("U0OTTO");
        assertThat(values.at("/account/value/selected_option").isNull()).isTrue();
    }

    @Test
    void initialValuesAreSentUntouched() {
        filled().submits();

        assertThat(bot.last()
                        .payload()
                        .at("/view/state/values/from/value/selected_date")
                        .asString())
                .isEqualTo("2026-03-01");
    }

    @Test
    void slackItselfRefusesWhatItsClientWould() {
        Modal form =
                openForm().fills("Workload name", "a name that is far too long").fills("Estimate", 0);
        int before = bot.received().size();

        Submission submission = form.submits();

        assertThat(submission.kind()).isEqualTo(Kind.FIELD_ERRORS);
        assertThat(submission.error("Workload name"))
                .hasValueSatisfying(error -> assertThat(error).contains("20"));
        assertThat(submission.error("Portfolio"))
                .hasValueSatisfying(error -> assertThat(error).contains("required"));
        assertThat(submission.error("Estimate"))
                .hasValueSatisfying(error -> assertThat(error).contains("at least 1"));
        assertThat(bot.received()).hasSize(before);
    }

    @Test
    void anExternalMenuAsksTheBot() {
        Modal form = filled();
        bot.answers(request -> request.payload().path("type").asString().equals("block_suggestion")
                ? Answer.json(json("{'options':[" + option("Payments production", "123456789012") + "]}"))
                : Answer.OK);

        form.selects("Account", "Pay", "Payments production").submits();

        JsonNode suggestion = bot.received().get(bot.received().size() - 2).payload();
        assertThat(suggestion.path("value").asString()).isEqualTo("Pay");
        assertThat(suggestion.path("action_id").asString()).isEqualTo("value");
        assertThat(suggestion.path("block_id").asString()).isEqualTo("account");
        assertThat(suggestion.at("/view/callback_id").asString()).isEqualTo("form");
        assertThat(bot.last()
                        .payload()
                        .at("/view/state/values/account/value/selected_option/value")
                        .asString())
                .isEqualTo("123456789012");
        assertThatThrownBy(() -> form.options("Account", "P")).hasMessageContaining("closed");
    }

    @Test
    void anExternalMenuShowsNothingBeforeEnoughIsTyped() {
        assertThatThrownBy(() -> openForm().options("Account", "P")).hasMessageContaining("2 characters");
    }

    @Test
    void brokenOptionsAreNotShown() {
        Modal form = openForm();
        bot.answers(request -> Answer.json("{}"));

        assertThatThrownBy(() -> form.options("Account", "Pay")).hasMessageContaining("options");
    }

    @Test
    void closingIsToldToABotThatWantsToKnow() {
        openForm().closes();

        assertThat(bot.last().payload().path("type").asString()).isEqualTo("view_closed");
        assertThat(pia().hasModal()).isFalse();
    }

    @Test
    void aModalIsAwaitedUntilTheBotOpensIt() throws Exception {
        bot.answers(request -> Answer.OK);
        pia().types("/finops request");
        CompletableFuture<Modal> awaited = CompletableFuture.supplyAsync(() -> pia().openModal());
        assertThat(awaited).isNotDone();

        open(bot.last().field("trigger_id"), modal("Late", "{'type':'divider'}"));

        assertThat(awaited.get(5, TimeUnit.SECONDS).title()).isEqualTo("Late");
    }

    @Test
    void anUpdateKeepsWhatIsFilledIn() throws Exception {
        Modal form = filled();
        String id = viewId();
        String more = FORM + "," + input("more", "More", element("plain_text_input", ",'initial_value':'begin'"));

        client().viewsUpdate(request -> request.viewId(id).viewAsString(modal("More", more)));
        form.awaits("the longer form", now -> now.title().equals("More")).submits();

        JsonNode values = bot.last().payload().at("/view/state/values");
        assertThat(values.at("/name/value/value").asString()).isEqualTo("Invoice reader");
        assertThat(values.at("/more/value/value").asString()).isEqualTo("begin");
    }

    @Test
    void anInputThatTellsAtOnceIsHeardOfBeforeSubmitting() throws Exception {
        openForm();
        String id = viewId();
        String telling =
                input("portfolio", "Portfolio", element("static_select", PORTFOLIOS), ",'dispatch_action':true");
        client().viewsUpdate(request -> request.viewId(id).viewAsString(modal("Telling", telling)));

        pia().shownModal().selects("Portfolio", "Support");

        JsonNode payload = bot.last().payload();
        assertThat(payload.path("type").asString()).isEqualTo("block_actions");
        assertThat(payload.at("/container/type").asString()).isEqualTo("view");
        assertThat(payload.at("/actions/0/selected_option/value").asString()).isEqualTo("support");
        assertThat(payload.at("/view/state/values/portfolio/value/selected_option/value")
                        .asString())
                .isEqualTo("support");
    }

    @Test
    void whatIsNotThereCannotBeFilledIn() {
        Modal form = openForm();

        assertThatThrownBy(() -> form.fills("Colour", "red"))
                .isInstanceOf(NotSeen.class)
                .hasMessageContaining("'Colour'")
                .hasMessageContaining("Workload name");
        assertThatThrownBy(() -> form.selects("Portfolio", "Gardening")).hasMessageContaining("Payments");
        assertThatThrownBy(() -> form.fills("Portfolio", "Payments")).hasMessageContaining("static_select");
    }
}

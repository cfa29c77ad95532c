package io.finopsbot.sandbox.slack;

import static io.finopsbot.sandbox.slack.ViewTexts.element;
import static io.finopsbot.sandbox.slack.ViewTexts.input;
import static io.finopsbot.sandbox.slack.ViewTexts.modal;
import static io.finopsbot.sandbox.slack.ViewTexts.option;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.slack.StubBot.Answer;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import io.finopsbot.sandbox.slack.team.OpenViews;
import org.junit.jupiter.api.BeforeEach;

/** A bot that opens a form for whoever types a command. */
abstract class FormScenario extends SlackSandbox {
    static final String PORTFOLIOS =
            ",'options':[" + option("Payments", "payments") + "," + option("Support", "support") + "]";
    static final String FORM = String.join(
            ",",
            input("name", "Workload name", element("plain_text_input", ",'max_length':20")),
            input("portfolio", "Portfolio", element("static_select", PORTFOLIOS)),
            input("estimate", "Estimate", element("number_input", ",'is_decimal_allowed':false,'min_value':'1'")),
            input("from", "From", element("datepicker", ",'initial_date':'2026-03-01'"), ",'optional':true"),
            input("uses", "Uses", element("checkboxes", PORTFOLIOS), ",'optional':true"),
            input("owner", "Owner", element("users_select", ""), ",'optional':true"),
            input("account", "Account", element("external_select", ",'min_query_length':2"), ",'optional':true"));

    @BeforeEach
    void theBotOpensTheForm() {
        bot.answers(request -> {
            if (request.field("command").isEmpty()) {
                return Answer.OK;
            }
            open(
                    request.field("trigger_id"),
                    modal("New request", FORM, ",'private_metadata':'secret','notify_on_close':true"));
            return Answer.OK;
        });
    }

    SlackPerson pia() {
        return server.slack().person(People.PIA);
    }

    Modal openForm() {
        pia().types("/finops request");
        return pia().openModal();
    }

    Modal filled() {
        return openForm()
                .fills("Workload name", "Invoice reader")
                .selects("Portfolio", "Payments")
                .fills("Estimate", 1200);
    }

    String viewId() {
        pia().shownModal();
        return server.bean(OpenViews.class).stack("U0PIA").get(0).id();
    }

    void open(String trigger, String view) {
        try {
            var answer =
                    client().viewsOpen(request -> request.triggerId(trigger).viewAsString(view));
            assertThat(answer.getError()).isNull();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}

package io.finopsbot.sandbox.slack;

import static io.finopsbot.sandbox.slack.ViewTexts.home;
import static io.finopsbot.sandbox.slack.ViewTexts.json;
import static io.finopsbot.sandbox.slack.ViewTexts.modal;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.methods.response.views.ViewsPushResponse;
import com.slack.api.methods.response.views.ViewsUpdateResponse;
import io.finopsbot.sandbox.people.People;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewsTest extends SlackSandbox {
    private static final String DIVIDER = "{'type':'divider'}";

    @Test
    void aViewOpensForThePersonWhoActed() throws Exception {
        ViewsOpenResponse opened = open(trigger());

        assertThat(opened.getError()).isNull();
        assertThat(opened.getView().getId()).startsWith("V");
        assertThat(opened.getView().getHash()).isNotEmpty();
        assertThat(opened.getView().getRootViewId()).isEqualTo(opened.getView().getId());
        assertThat(server.slack().person(People.PIA).openModal().title()).isEqualTo("Form");
        assertThat(server.slack().person(People.OTTO).hasModal()).isFalse();
    }

    @Test
    void aTriggerIdWorksOnce() throws Exception {
        String trigger = trigger();
        open(trigger);

        assertThat(open(trigger).getError()).isEqualTo("exchanged_trigger_id");
    }

    @Test
    void aTriggerIdLivesThreeSeconds() throws Exception {
        String inTime = trigger();
        String late = trigger();

        realTime.advance(Duration.ofSeconds(3));
        assertThat(open(inTime).getError()).isNull();
        realTime.advance(Duration.ofMillis(1));
        assertThat(open(late).getError()).isEqualTo("expired_trigger_id");
    }

    @Test
    void theSandboxsOwnTimeDoesNotExpireATriggerId() throws Exception {
        String trigger = trigger();
        server.clock().advance(Duration.ofDays(7));

        assertThat(open(trigger).getError()).isNull();
    }

    @Test
    void anInventedTriggerIdIsRefused() throws Exception {
        assertThat(open("1.2.3").getError()).isEqualTo("invalid_trigger_id");
    }

    @Test
    void anUpdateNeedsTheNewestHash() throws Exception {
        var view = open(trigger()).getView();

        ViewsUpdateResponse first = update(view.getId(), view.getHash());
        ViewsUpdateResponse second = update(view.getId(), view.getHash());

        assertThat(first.getError()).isNull();
        assertThat(second.getError()).isEqualTo("hash_conflict");
        assertThat(update(view.getId(), first.getView().getHash()).getError()).isNull();
        assertThat(update("V0", null).getError()).isEqualTo("not_found");
    }

    @Test
    void aClosedViewCannotBeUpdated() throws Exception {
        var view = open(trigger()).getView();
        server.slack().person(People.PIA).openModal().closes();

        assertThat(update(view.getId(), null).getError()).isEqualTo("not_found");
    }

    @Test
    void threeViewsAreStackedAndNotFour() throws Exception {
        var root = open(trigger()).getView();

        ViewsPushResponse second = push();
        assertThat(second.getView().getPreviousViewId()).isEqualTo(root.getId());
        assertThat(second.getView().getRootViewId()).isEqualTo(root.getId());
        assertThat(push().getError()).isNull();
        assertThat(push().getError()).isEqualTo("push_limit_reached");
    }

    @Test
    void aViewIsPushedOntoAnotherOne() throws Exception {
        assertThat(push().getError()).isEqualTo("not_found");
    }

    @Test
    void aHomeTabIsPublishedWithAHash() throws Exception {
        var first = client().viewsPublish(request -> request.userId("U0PIA").viewAsString(home("Good morning")));
        var second = client().viewsPublish(request -> request.userId("U0PIA")
                .viewAsString(home("Good evening"))
                .hash(first.getView().getHash()));
        var stale = client().viewsPublish(request -> request.userId("U0PIA")
                .viewAsString(home("Good night"))
                .hash(first.getView().getHash()));

        assertThat(second.getError()).isNull();
        assertThat(stale.getError()).isEqualTo("hash_conflict");
        assertThat(server.slack().person(People.PIA).home().text()).isEqualTo("Good evening");
    }

    @Test
    void aHomeTabNeedsAPerson() throws Exception {
        assertThat(client().viewsPublish(request -> request.userId("U0NOBODY").viewAsString(home("Hello")))
                        .getError())
                .isEqualTo("user_not_found");
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"title,24", "submit,24", "close,24", "private_metadata,3000", "callback_id,255", "external_id,255"})
    void theTextsOfAModalAreBounded(String field, int limit) throws Exception {
        assertThat(openWith(field, limit).getError()).isNull();

        ViewsOpenResponse tooLong = openWith(field, limit + 1);
        assertThat(tooLong.getError()).isEqualTo("invalid_arguments");
        assertThat(tooLong.getResponseMetadata().getMessages()).anyMatch(message -> message.contains("/view/" + field));
    }

    @Test
    void aModalHoldsAHundredBlocks() throws Exception {
        assertThat(openBlocks((DIVIDER + ",").repeat(99) + DIVIDER).getError()).isNull();
        assertThat(openBlocks((DIVIDER + ",").repeat(100) + DIVIDER).getError()).isEqualTo("invalid_arguments");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            {'type':'modal','blocks':[]} => missing required field: title
            {'type':'modal','title':{'type':'mrkdwn','text':'x'},'blocks':[]} => must be plain_text
            {'type':'modal','title':{'type':'plain_text','text':'x'}} => missing required field: blocks
            {'type':'modal','title':{'type':'plain_text','text':'x'},'blocks':[{'type':'table','rows':[]}]} => unsupported type: table
            {'type':'modal','title':{'type':'plain_text','text':'x'},'blocks':[{'type':'input','label':{'type':'plain_text','text':'x'},'element':{'type':'plain_text_input'}}]} => missing required field: submit
            {'type':'modal','title':{'type':'plain_text','text':'x'},'blocks':[],'colour':'red'} => invalid additional property: colour
            {'type':'window','blocks':[]} => must be modal or home
            {'type':'home','blocks':[]} => must be modal
            """)
    void aBrokenViewIsRefusedByName(String view, String finding) throws Exception {
        String trigger = trigger();
        ViewsOpenResponse answer =
                client().viewsOpen(request -> request.triggerId(trigger).viewAsString(json(view)));

        assertThat(answer.getError()).isEqualTo("invalid_arguments");
        assertThat(answer.getResponseMetadata().getMessages()).anyMatch(message -> message.contains(finding));
    }

    /** A trigger id as the bot gets one, from a command of Pia's. */
    private String trigger() {
        server.slack().person(People.PIA).types("/finops request");
        return bot.last().field("trigger_id");
    }

    private ViewsOpenResponse open(String trigger) throws Exception {
        return client().viewsOpen(request -> request.triggerId(trigger).viewAsString(modal("Form", DIVIDER)));
    }

    private ViewsOpenResponse openBlocks(String blocks) throws Exception {
        String trigger = trigger();
        return client().viewsOpen(request -> request.triggerId(trigger).viewAsString(modal("Form", blocks)));
    }

    private ViewsOpenResponse openWith(String field, int length) throws Exception {
        String value = "'" + "x".repeat(length) + "'";
        boolean isText = field.equals("title") || field.equals("submit") || field.equals("close");
        String title = field.equals("title") ? "" : "'title':{'type':'plain_text','text':'x'},";
        String trigger = trigger();
        String view = "{'type':'modal'," + title + "'blocks':[],'" + field + "':"
                + (isText ? "{'type':'plain_text','text':" + value + "}" : value) + "}";
        return client().viewsOpen(request -> request.triggerId(trigger).viewAsString(json(view)));
    }

    private ViewsPushResponse push() throws Exception {
        String trigger = trigger();
        return client().viewsPush(request -> request.triggerId(trigger).viewAsString(modal("Next", DIVIDER)));
    }

    private ViewsUpdateResponse update(String viewId, @Nullable String hash) throws Exception {
        return client().viewsUpdate(request -> request.viewId(viewId).hash(hash).viewAsString(modal("New", DIVIDER)));
    }
}

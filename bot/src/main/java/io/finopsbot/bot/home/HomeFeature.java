package io.finopsbot.bot.home;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import io.finopsbot.bot.slack.Button;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.HomeBook;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.SendHandoff;
import io.finopsbot.workflows.desk.Waker;
import io.finopsbot.workflows.people.PersonId;
import java.time.InstantSource;

/** Somebody opens the Home tab; and the button <em>Send the handoff</em>. All other buttons on it are those of the cards. */
public final class HomeFeature implements Feature {
    private final HomeBook book;
    private final Waker waker;
    private final RequestDesk desk;
    private final Conversation conversation;
    private final InstantSource clock;

    public HomeFeature(HomeBook book, Waker waker, RequestDesk desk, Conversation conversation, InstantSource clock) {
        this.book = book;
        this.waker = waker;
        this.desk = desk;
        this.conversation = conversation;
        this.clock = clock;
    }

    @Override
    public void register(App app) {
        app.event(AppHomeOpenedEvent.class, (payload, context) -> opened(payload.getEvent()));
        app.blockAction("handoff", (request, context) -> handoff(request));
    }

    /** Nothing is shown here: Slack would wait for its answer. */
    private Response opened(AppHomeOpenedEvent event) {
        if ("home".equals(event.getTab())) {
            PersonId person = new PersonId(event.getUser());
            book.opened(person, clock.instant());
            waker.wake(Subject.person(person), ProjectionKind.HOME);
        }
        return Response.ok();
    }

    private Response handoff(BlockActionRequest request) {
        Button button = new Button(request);
        return conversation.answer(
                button,
                desk.decide(
                        button.target().request(),
                        new SendHandoff(),
                        conversation.actor(button.userId()),
                        button.envelope()),
                done -> conversation.words().say("home.handoff-sent", done.number()));
    }
}

package io.finopsbot.bot.people;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.SubteamMembersChangedEvent;
import com.slack.api.model.event.SubteamUpdatedEvent;
import com.slack.api.model.event.TeamJoinEvent;
import com.slack.api.model.event.UserChangeEvent;
import io.finopsbot.bot.slack.Feature;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;

/** Slack says that people or groups have changed: they are read again at once. */
public final class DirectoryEvents implements Feature {
    private final ObjectProvider<SchedulerClient> scheduler;
    private final InstantSource clock;

    public DirectoryEvents(ObjectProvider<SchedulerClient> scheduler, InstantSource clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void register(App app) {
        app.event(SubteamMembersChangedEvent.class, (payload, context) -> readAgain(payload));
        app.event(SubteamUpdatedEvent.class, (payload, context) -> readAgain(payload));
        app.event(UserChangeEvent.class, (payload, context) -> readAgain(payload));
        app.event(TeamJoinEvent.class, (payload, context) -> readAgain(payload));
    }

    private Response readAgain(EventsApiPayload<?> payload) {
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        new TaskInstance<Void>(DirectoryTasks.READ_ROLES_NOW, payload.getEventId()), clock.instant());
        return Response.ok();
    }
}

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Slack says that people or groups have changed. Who has lost something by it has lost it before Slack is answered; then
 * everything is read again.
 */
public final class DirectoryEvents implements Feature {
    private final SlackRoles roles;
    private final SlackPeople people;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final InstantSource clock;

    public DirectoryEvents(
            SlackRoles roles, SlackPeople people, ObjectProvider<SchedulerClient> scheduler, InstantSource clock) {
        this.roles = roles;
        this.people = people;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void register(App app) {
        app.event(SubteamMembersChangedEvent.class, (payload, context) -> {
            membersChanged(payload.getEvent());
            return readAgain(payload);
        });
        app.event(SubteamUpdatedEvent.class, (payload, context) -> {
            updated(payload.getEvent().getSubteam());
            return readAgain(payload);
        });
        app.event(UserChangeEvent.class, (payload, context) -> {
            people.changed(payload.getEvent().getUser());
            return readAgain(payload);
        });
        app.event(TeamJoinEvent.class, (payload, context) -> {
            people.changed(payload.getEvent().getUser());
            return readAgain(payload);
        });
    }

    private void membersChanged(SubteamMembersChangedEvent event) {
        @Nullable List<String> removed = event.getRemovedUsers();
        if (removed != null && !removed.isEmpty()) {
            roles.left(event.getSubteamId(), removed);
        }
    }

    /** A group that was switched off has no members. */
    private void updated(SubteamUpdatedEvent.Subteam group) {
        boolean off = group.getDateDelete() != null && group.getDateDelete() != 0;
        @Nullable List<String> members = off ? List.of() : group.getUsers();
        if (members != null) {
            roles.narrowed(group.getId(), members);
        }
    }

    private Response readAgain(EventsApiPayload<?> payload) {
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        new TaskInstance<Void>(DirectoryTasks.READ_ROLES_NOW, payload.getEventId()), clock.instant());
        return Response.ok();
    }
}

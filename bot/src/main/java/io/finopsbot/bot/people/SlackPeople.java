package io.finopsbot.bot.people;

import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.User;
import io.finopsbot.bot.slack.SlackClient;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Standing;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from Slack who people are, so that it is known before anybody acts. */
public final class SlackPeople {
    private static final int PAGE = 200;

    private final SlackClient slack;
    private final PeopleBook people;
    private final InstantSource clock;
    private volatile @Nullable String team;

    public SlackPeople(SlackClient slack, PeopleBook people, InstantSource clock) {
        this.slack = slack;
        this.people = people;
        this.clock = clock;
    }

    /** Reads everybody. */
    public void readAll() {
        String ours = team();
        String cursor = "";
        do {
            String from = cursor;
            Instant asked = clock.instant();
            UsersListResponse page = slack.call(
                    "the list of people",
                    () -> slack.methods()
                            .usersList(request -> request.limit(PAGE).cursor(from)));
            page.getMembers().forEach(user -> people.remember(person(user, ours, asked)));
            cursor = Optional.ofNullable(page.getResponseMetadata())
                    .map(metadata -> metadata.getNextCursor())
                    .orElse("");
        } while (!cursor.isEmpty());
    }

    /** Reads that one. */
    void read(PersonId id) {
        Instant asked = clock.instant();
        UsersInfoResponse answer =
                slack.call("the person " + id, () -> slack.methods().usersInfo(request -> request.user(id.value())));
        people.remember(person(answer.getUser(), team(), asked));
    }

    /** Takes what Slack says of its own accord. */
    void changed(User user) {
        people.remember(person(user, team(), clock.instant()));
    }

    private String team() {
        String known = team;
        if (known == null) {
            known = slack.call("the token", () -> slack.methods().authTest(request -> request))
                    .getTeamId();
            team = known;
        }
        return known;
    }

    private static Person person(User user, String team, Instant asked) {
        @Nullable
        String email = user.getProfile() == null ? null : user.getProfile().getEmail();
        String name = user.getRealName() == null ? user.getName() : user.getRealName();
        return new Person(new PersonId(user.getId()), name, email, standing(user, team), asked);
    }

    private static Standing standing(User user, String team) {
        if (user.isDeleted()) {
            return Standing.DEACTIVATED;
        }
        if (user.isBot() || user.getId().equals("USLACKBOT")) {
            return Standing.BOT;
        }
        if (user.isStranger() || !team.equals(user.getTeamId())) {
            return Standing.STRANGER;
        }
        return user.isRestricted() || user.isUltraRestricted() ? Standing.GUEST : Standing.MEMBER;
    }
}

package io.finopsbot.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import com.slack.api.model.User;
import com.slack.api.model.Usergroup;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.people.Person;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DirectoryTest extends SlackSandbox {

    @Test
    void aMemberIsShownWithNameAndAddress() throws Exception {
        User pia = user("U0PIA");

        assertThat(pia.getRealName()).isEqualTo("Pia Owner");
        assertThat(pia.getProfile().getEmail()).isEqualTo("pia@example.com");
        assertThat(pia.getTeamId()).isEqualTo("T0SANDBOX");
        assertThat(pia.isDeleted() || pia.isBot() || pia.isRestricted() || pia.isStranger())
                .isFalse();
    }

    @Test
    void whoIsNoFullMemberIsToldApart() throws Exception {
        server.bean(People.class).add(person("U0LEFT", Person.Standing.DEACTIVATED));
        server.bean(People.class).add(person("U0OUTSIDE", Person.Standing.STRANGER));
        server.bean(People.class).add(person("U0ROBOT", Person.Standing.BOT));

        assertThat(user("U0GUEST").isRestricted()).isTrue();
        assertThat(user("U0LEFT").isDeleted()).isTrue();
        assertThat(user("U0OUTSIDE").isStranger()).isTrue();
        assertThat(user("U0OUTSIDE").getTeamId()).isNotEqualTo("T0SANDBOX");
        assertThat(user("U0ROBOT").isBot()).isTrue();
        assertThat(user("U0FINOPSBOT").isBot()).isTrue();
    }

    @Test
    void nobodyIsInventedForAnUnknownId() throws Exception {
        assertThat(client().usersInfo(request -> request.user("U0NOBODY")).getError())
                .isEqualTo("user_not_found");
        assertThat(client().usersLookupByEmail(request -> request.email("nobody@example.com"))
                        .getError())
                .isEqualTo("users_not_found");
    }

    @Test
    void aPersonIsFoundByAddress() throws Exception {
        assertThat(client().usersLookupByEmail(request -> request.email("PIA@example.com"))
                        .getUser()
                        .getId())
                .isEqualTo("U0PIA");
    }

    @Test
    void thePeopleComeInPages() throws Exception {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            String next = cursor;
            var page = client().usersList(request -> request.limit(3).cursor(next));
            page.getMembers().forEach(member -> ids.add(member.getId()));
            cursor = page.getResponseMetadata().getNextCursor();
        } while (!cursor.isEmpty());

        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains("U0PIA", "U0LEA", "U0GUEST", "U0FINOPSBOT")
                .doesNotContain("");
    }

    @Test
    void aConversationWithSomebodyIsOpenedOnce() throws Exception {
        String first = open("U0PIA").getChannel().getId();

        assertThat(first).startsWith("D");
        assertThat(open("U0PIA").getChannel().getId()).isEqualTo(first);
        assertThat(open("U0NOBODY").getError()).isEqualTo("user_not_found");
    }

    @Test
    void whoLeftOrIsABotCannotBeWrittenTo() throws Exception {
        server.bean(People.class).add(person("U0LEFT", Person.Standing.DEACTIVATED));
        server.bean(People.class).add(person("U0ROBOT", Person.Standing.BOT));

        assertThat(open("U0LEFT").getError()).isEqualTo("user_disabled");
        assertThat(open("U0ROBOT").getError()).isEqualTo("cannot_dm_bot");
    }

    @Test
    void aChannelTellsItsNameAndMembers() throws Exception {
        assertThat(client().conversationsInfo(request -> request.channel("C0FINOPS"))
                        .getChannel()
                        .getName())
                .isEqualTo("finops");
        assertThat(client().conversationsMembers(request -> request.channel("C0FINOPS"))
                        .getMembers())
                .contains("U0PIA", "U0FINOPSBOT");
        assertThat(client().conversationsInfo(request -> request.channel("C0NONE"))
                        .getError())
                .isEqualTo("channel_not_found");
    }

    @Test
    void userGroupsStandForRoles() throws Exception {
        assertThat(client().usergroupsUsersList(request -> request.usergroup("S0LEADS"))
                        .getUsers())
                .containsExactlyInAnyOrder("U0LEA", "U0LUIS");
        assertThat(client().usergroupsUsersList(request -> request.usergroup("S0ENGINEERS"))
                        .getUsers())
                .containsExactlyInAnyOrder("U0CEM", "U0ELA");
        assertThat(client().usergroupsList(request -> request.includeUsers(true))
                        .getUsergroups())
                .extracting(Usergroup::getId)
                .containsExactlyInAnyOrder("S0LEADS", "S0ENGINEERS", "S0EMERGENCY");
        assertThat(client().usergroupsUsersList(request -> request.usergroup("S0NONE"))
                        .getError())
                .isEqualTo("no_such_subteam");
    }

    @Test
    void aChangedGroupIsToldToTheBot() throws Exception {
        server.slack().removeFromGroup("S0LEADS", People.LUIS);

        JsonNode envelope = bot.last().json();
        assertThat(envelope.path("type").asString()).isEqualTo("event_callback");
        assertThat(envelope.path("event_id").asString()).startsWith("Ev");
        assertThat(envelope.at("/event/type").asString()).isEqualTo("subteam_members_changed");
        assertThat(envelope.at("/event/subteam_id").asString()).isEqualTo("S0LEADS");
        assertThat(envelope.at("/event/removed_users/0").asString()).isEqualTo("U0LUIS");
        assertThat(client().usergroupsUsersList(request -> request.usergroup("S0LEADS"))
                        .getUsers())
                .containsExactly("U0LEA");
    }

    private User user(String id) throws Exception {
        return client().usersInfo(request -> request.user(id)).getUser();
    }

    private ConversationsOpenResponse open(String user) throws Exception {
        return client().conversationsOpen(request -> request.users(List.of(user)));
    }

    private static Person person(String id, Person.Standing standing) {
        return new Person(id, "Somebody Else", id + "@example.com", standing, null, null);
    }
}

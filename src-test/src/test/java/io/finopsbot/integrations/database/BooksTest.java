package io.finopsbot.integrations.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.desk.HomeBook;
import io.finopsbot.workflows.desk.Installation;
import io.finopsbot.workflows.desk.MessageBook;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import io.finopsbot.workflows.people.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class BooksTest {
    private static final Instant SEEN = Instant.parse("2026-11-25T10:00:00.123456Z");

    private final TestLedger database;
    private final PeopleBook people;
    private final MessageBook messages;

    BooksTest(DatabaseKind kind) {
        database = new TestLedger(kind.freshUrl(), () -> SEEN);
        people = database.bean(PeopleBook.class);
        messages = database.bean(MessageBook.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPersonIsKnownAsLastSeen() {
        people.remember(person("U1", "ada@example.com", Standing.MEMBER));
        people.remember(person("U1", null, Standing.DEACTIVATED));
        assertThat(people.find(new PersonId("U1"))).contains(person("U1", null, Standing.DEACTIVATED));
        assertThat(people.find(new PersonId("U2"))).isEmpty();
    }

    @Test
    void anAddressFindsItsOneMemberWithoutRegardToCase() {
        people.remember(person("U1", "Ada@Example.com", Standing.MEMBER));
        people.remember(person("U2", "ada@example.com", Standing.DEACTIVATED));
        assertThat(people.findByEmail("ADA@example.COM")).map(Person::id).contains(new PersonId("U1"));
    }

    @Test
    void anAddressOfTwoMembersFindsNobody() {
        people.remember(person("U1", "ada@example.com", Standing.MEMBER));
        people.remember(person("U2", "ada@example.com", Standing.MEMBER));
        assertThat(people.findByEmail("ada@example.com")).isEmpty();
    }

    @Test
    void nobodyHasARoleUntilRolesAreRead() {
        assertThat(people.roles()).isEqualTo(Roles.unread());
    }

    @Test
    void theLatestReadingOfRolesCounts() {
        people.remember(new Roles(Set.of(new PersonId("U1")), Set.of(), SEEN));
        Roles latest = new Roles(
                Set.of(new PersonId("U2"), new PersonId("U3")),
                Set.of(new PersonId("U1")),
                Set.of(new PersonId("U4")),
                Set.of(new PersonId("U5")),
                SEEN.plusSeconds(60));
        people.remember(latest);
        assertThat(people.roles()).isEqualTo(latest);
    }

    @Test
    void anOlderWordOnAPersonDoesNotUndoANewerOne() {
        people.remember(person("U1", null, Standing.DEACTIVATED));
        people.remember(new Person(new PersonId("U1"), "Ada", null, Standing.MEMBER, SEEN.minusSeconds(1)));
        assertThat(people.find(new PersonId("U1"))).contains(person("U1", null, Standing.DEACTIVATED));
    }

    @Test
    void aReadingThatWasBegunBeforeACorrectionDoesNotUndoIt() {
        Set<PersonId> both = Set.of(new PersonId("U1"), new PersonId("U2"));
        people.remember(new Roles(both, both, SEEN));
        people.correct(roles -> new Roles(Set.of(new PersonId("U2")), both, roles.readAt()), SEEN.plusSeconds(5));
        Roles corrected = new Roles(Set.of(new PersonId("U2")), both, SEEN);
        assertThat(people.roles()).isEqualTo(corrected);
        people.remember(new Roles(both, both, SEEN.plusSeconds(4)));
        assertThat(people.roles()).isEqualTo(corrected);
        Roles after = new Roles(both, both, SEEN.plusSeconds(6));
        people.remember(after);
        assertThat(people.roles()).isEqualTo(after);
    }

    @Test
    void aCorrectionBeforeTheFirstReadingCountsAgainstOlderOnes() {
        people.correct(roles -> roles, SEEN);
        people.remember(new Roles(Set.of(new PersonId("U1")), Set.of(), SEEN.minusSeconds(1)));
        assertThat(people.roles()).isEqualTo(Roles.unread());
    }

    @Test
    void aMessageIsAttemptedAndThenStandsThere() {
        assertThat(messages.find("card:BR-42")).isEmpty();
        messages.attempting("card:BR-42", "C1");
        assertThat(messages.find("card:BR-42")).contains(new MessageBook.Entry("C1", null));
        messages.posted("card:BR-42", "C1", "1764064800.000100");
        assertThat(messages.find("card:BR-42")).contains(new MessageBook.Entry("C1", "1764064800.000100"));
    }

    @Test
    void aHomeTabThatIsOpenedIsShownAnew() {
        HomeBook homes = database.bean(HomeBook.class);
        assertThat(homes.opened()).isEmpty();
        homes.shown(new PersonId("U1"), "nobody has opened it");
        assertThat(homes.shown(new PersonId("U1"))).isEmpty();

        homes.opened(new PersonId("U1"), SEEN);
        homes.opened(new PersonId("U2"), SEEN);
        homes.shown(new PersonId("U1"), "a");
        assertThat(homes.shown(new PersonId("U1"))).contains("a");
        homes.opened(new PersonId("U1"), SEEN.plusSeconds(1));

        assertThat(homes.opened()).containsExactlyInAnyOrder(new PersonId("U1"), new PersonId("U2"));
        assertThat(homes.shown(new PersonId("U1"))).isEmpty();
    }

    @Test
    void theInstallationIsMadeOnceWhoeverComesFirst() throws Exception {
        database.sql().sql("delete from installation").update();
        List<Installation> read = AtOnce.run(10, number -> InstallationRow.read(database.sql()));
        assertThat(read).containsOnly(read.get(0));
        assertThat(read.get(0).id()).matches("[a-z0-9]{8}");
    }

    @Test
    void housekeepingForgetsWhatCannotBeRepeatedAnyMore() {
        insert("receipt (signature, nonce, accepted_at)", "'new', 'n'", Duration.ofHours(23));
        insert("receipt (signature, nonce, accepted_at)", "'old', 'n'", Duration.ofHours(25));
        insert("accepted_event (event_id, accepted_at)", "'new'", Duration.ofHours(23));
        insert("accepted_event (event_id, accepted_at)", "'old'", Duration.ofHours(25));
        insert("intent (intent_key, answer, spent_at)", "'new', '{}'", Duration.ofDays(29));
        insert("intent (intent_key, answer, spent_at)", "'old', '{}'", Duration.ofDays(31));
        new Housekeeping(database.sql(), () -> SEEN).tidy();
        assertThat(strings("select signature from receipt")).containsExactly("new");
        assertThat(strings("select event_id from accepted_event")).containsExactly("new");
        assertThat(strings("select intent_key from intent")).containsExactly("new");
    }

    private void insert(String columns, String values, Duration age) {
        database.sql()
                .sql("insert into " + columns + " values (" + values + ", ?)")
                .param(Moments.column(SEEN.minus(age)))
                .update();
    }

    private List<String> strings(String sql) {
        return database.sql().sql(sql).query(String.class).list();
    }

    private static Person person(String id, @Nullable String email, Standing standing) {
        return new Person(new PersonId(id), "Ada", email, standing, SEEN);
    }
}

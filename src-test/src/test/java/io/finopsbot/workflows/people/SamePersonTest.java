package io.finopsbot.workflows.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two accounts are one person. */
class SamePersonTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "U1, ada@example.com, U1, ada@example.com, true",
                "U1, none, U1, none, true",
                "U1, ada@example.com, U2, ada@example.com, true",
                "U1, ada@example.com, U2, ADA@Example.Com, true",
                "U1, ' ada@example.com', U2, 'ada@example.com ', true",
                "U1, ada@example.com, U2, bob@example.com, false",
                "U1, ada@example.com, U2, none, false",
                "U1, none, U2, none, false",
                "U1, '', U2, '', false"
            })
    void theSameAccountOrTheSameAddress(
            String one, @Nullable String email, String other, @Nullable String otherEmail, boolean same) {
        Person first = person(one, email);
        Person second = person(other, otherEmail);

        assertThat(SamePerson.are(first, second)).isEqualTo(same);
        assertThat(SamePerson.are(second, first)).isEqualTo(same);
    }

    @Test
    void whoTheBookDoesNotKnowIsNobodyElse() {
        PersonId known = new PersonId("U1");
        PersonId unknown = new PersonId("U2");

        assertThat(SamePerson.are(
                        known,
                        unknown,
                        id -> Optional.of(person("U1", "ada@example.com"))
                                .filter(person -> person.id().equals(id))))
                .isFalse();
        assertThat(SamePerson.are(unknown, unknown, id -> Optional.empty())).isTrue();
    }

    private static Person person(String id, @Nullable String email) {
        return new Person(new PersonId(id), id, email, Standing.MEMBER, Instant.EPOCH);
    }
}

package io.finopsbot.workflows.people;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether two accounts are one person. Requester, approver and executor are different people, not different accounts: a
 * second account with the same e-mail address gives nobody a second voice.
 */
public final class SamePerson {
    private SamePerson() {}

    /** The same account, or the same address without regard to case and white space around it. */
    public static boolean are(Person one, Person other) {
        boolean sameAddress = address(one).isPresent() && address(one).equals(address(other));
        return sameAddress || one.id().equals(other.id());
    }

    /** The same of two ids, by what the book knows of them. */
    public static boolean are(PersonId one, PersonId other, Function<PersonId, Optional<Person>> book) {
        if (one.equals(other)) {
            return true;
        }
        Optional<Person> second = book.apply(other);
        return book.apply(one)
                .filter(first -> second.filter(person -> are(first, person)).isPresent())
                .isPresent();
    }

    private static Optional<String> address(Person person) {
        return Optional.ofNullable(person.email())
                .map(email -> email.strip().toLowerCase(Locale.ROOT))
                .filter(email -> !email.isEmpty());
    }
}

package io.finopsbot.workflows.people;

/**
 * Who a person is, for ever: the user id of the chat that people use.
 *
 * @param value 1 to 64 letters and digits
 */
public record PersonId(String value) {
    public PersonId {
        if (!value.matches("[A-Za-z0-9]{1,64}")) {
            throw new IllegalArgumentException("Not a person's id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

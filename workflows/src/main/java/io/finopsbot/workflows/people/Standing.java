package io.finopsbot.workflows.people;

/** What a person is in the chat's team. Only a {@link #MEMBER} may act. */
public enum Standing {
    MEMBER,
    GUEST,
    BOT,
    DEACTIVATED,
    /** Somebody of another organisation, in a shared channel. */
    STRANGER
}

package io.finopsbot.workflows.spaces;

/** How far the registration of an ARN has come. */
public enum RegistrationState {
    /** Its form is right; AWS has not been read yet. */
    TO_BE_CHECKED,
    /** It is what was approved or role. */
    REGISTERED,
    /** AWS says that it is not. */
    REFUSED
}

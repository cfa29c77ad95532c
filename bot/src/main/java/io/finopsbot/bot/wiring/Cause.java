package io.finopsbot.bot.wiring;

/** What lies beneath a failure, in the words of whoever found it. */
final class Cause {
    private Cause() {}

    /** The first line of the innermost failure's message, without a full stop at its end. */
    static String of(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").replaceAll("\\.$", "");
    }
}

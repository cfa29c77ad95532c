package io.finopsbot.bot.slack;

import com.slack.api.bolt.response.Response;

/** One word after {@code /finops}. */
public interface Command {
    /** The word. */
    String word();

    /** What it takes and does, on one line of help, such as {@code `/finops status BR-1001` · where a request stands}. */
    String help();

    /** Answers within three seconds, without calling the outside. */
    Response answer(Spoken spoken);
}

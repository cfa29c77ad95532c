package io.finopsbot.bot.slack;

import com.slack.api.bolt.App;

/** Something that people can do in Slack; says which of Slack's messages it handles. */
public interface Feature {
    /** Registers its handlers. */
    void register(App app);
}

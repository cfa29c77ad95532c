package io.finopsbot.sandbox.slack.team;

import org.springframework.stereotype.Component;

/** Posts what the bot asks for, before the eyes of whoever watches. */
@Component
public class Posting {
    private static final PostWatch NOBODY = new PostWatch() {};

    private final Messages messages;
    private volatile PostWatch watch = NOBODY;

    Posting(Messages messages) {
        this.messages = messages;
    }

    public void watch(PostWatch next) {
        watch = next;
    }

    public void nobodyWatches() {
        watch = NOBODY;
    }

    public SlackMessage post(Draft draft) {
        PostWatch now = watch;
        now.asked(draft);
        SlackMessage posted = messages.post(draft);
        now.posted(posted);
        return posted;
    }
}

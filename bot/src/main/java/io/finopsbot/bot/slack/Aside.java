package io.finopsbot.bot.slack;

import org.jspecify.annotations.Nullable;

/**
 * Says something to the person who pressed, and to nobody else: where they pressed, or in a form of its own where there is no
 * such place, as on the Home tab.
 */
public final class Aside {
    private final SlackClient slack;
    private final Answers answers;
    private final PrivateReply reply;

    public Aside(SlackClient slack, Answers answers, PrivateReply reply) {
        this.slack = slack;
        this.answers = answers;
        this.reply = reply;
    }

    /**
     * That sentence.
     *
     * @param responseUrl where the person is answered alone; null where Slack gives none
     * @param trigger opens the form
     */
    void say(@Nullable String responseUrl, String trigger, String sentence) {
        if (responseUrl == null) {
            slack.open(trigger, answers.formSaying(answers.words().say("form.told"), sentence));
            return;
        }
        reply.say(responseUrl, sentence);
    }
}

package io.finopsbot.bot.people;

import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.accounts.AccountLink;
import io.finopsbot.workflows.accounts.OneTimeCode;
import io.finopsbot.workflows.desk.LinkDesk;
import io.finopsbot.workflows.people.Actor;
import java.security.SecureRandom;
import java.time.InstantSource;

/** {@code /finops link} and {@code /finops link stop}: which Jira account is mine, where Jira hides its e-mail address. */
public final class LinkAccount implements Command {
    private final LinkDesk desk;
    private final Conversation conversation;
    private final String project;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param project the key of the Jira project on whose issues comments are read
     */
    public LinkAccount(LinkDesk desk, Conversation conversation, String project, InstantSource clock) {
        this.desk = desk;
        this.conversation = conversation;
        this.project = project;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "link";
    }

    @Override
    public String help() {
        return words().say("help.link");
    }

    /** To the person alone, wherever it was typed: whoever reads the code can use it. */
    @Override
    public Response answer(Spoken spoken) {
        Actor person = conversation.actor(spoken.userId());
        if (spoken.rest().equalsIgnoreCase("stop")) {
            return desk.end(person, spoken.envelope())
                    .fold(link -> sentence("link.stopped"), conversation.answers()::refusal);
        }
        if (!spoken.rest().isEmpty()) {
            return sentence("link.how");
        }
        OneTimeCode code = OneTimeCode.random(random);
        return desk.give(code, person, spoken.envelope())
                .fold(link -> given(code, link), conversation.answers()::refusal);
    }

    /** The message may be one that was answered before, with a code that nobody knows any more. */
    private Response given(OneTimeCode code, AccountLink link) {
        return link.opensTo(code, clock.instant())
                ? sentence("link.code", code.written(), project, OneTimeCode.LIFE.toMinutes())
                : sentence("link.again");
    }

    private Response sentence(String key, Object... arguments) {
        return conversation.answers().sentence(words().say(key, arguments));
    }

    private Words words() {
        return conversation.words();
    }
}

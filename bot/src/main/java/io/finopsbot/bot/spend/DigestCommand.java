package io.finopsbot.bot.spend;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Spoken;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;

/** {@code /finops digest}: the digest at once. */
public final class DigestCommand implements Command {
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Conversation conversation;
    private final InstantSource clock;

    public DigestCommand(ObjectProvider<SchedulerClient> scheduler, Conversation conversation, InstantSource clock) {
        this.scheduler = scheduler;
        this.conversation = conversation;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "digest";
    }

    @Override
    public String help() {
        return conversation.words().say("help.digest");
    }

    @Override
    public Response answer(Spoken spoken) {
        TaskInstance<Void> task = new TaskInstance<>(DigestTasks.DIGEST_NOW, spoken.trigger());
        scheduler.getObject().scheduleIfNotExists(task, clock.instant());
        return conversation.answers().sentence(conversation.words().say("digest.posted"));
    }
}

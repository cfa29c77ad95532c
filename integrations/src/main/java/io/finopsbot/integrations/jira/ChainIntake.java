package io.finopsbot.integrations.jira;

import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.rules.Refusal;
import java.util.Comparator;
import java.util.List;

/**
 * Takes in what people did in Jira: each new change and comment becomes an intent to the desk, once, in order of time over
 * the whole chain.
 */
final class ChainIntake {
    private final IntentReader reader;
    private final AccountTies ties;
    private final BotAccount bot;
    private final RequestDesk desk;
    private final JdbcIssueStore store;
    private final CommentDocument documents;

    ChainIntake(
            IntentReader reader,
            AccountTies ties,
            BotAccount bot,
            RequestDesk desk,
            JdbcIssueStore store,
            CommentDocument documents) {
        this.reader = reader;
        this.ties = ties;
        this.bot = bot;
        this.desk = desk;
        this.store = store;
        this.documents = documents;
    }

    void takeIn(ChainRun run, List<IssueView> views) {
        String own = bot.id(run.jira());
        views.stream()
                .flatMap(view -> reader.of(run.request(), view, own).stream())
                .sorted(Comparator.comparing(Intent::at))
                .forEach(intent -> settle(run, intent));
        run.lease().assertHeld();
        views.forEach(view -> store.takenIn(
                run.request().number(),
                view.position(),
                view.cursor(),
                view.issue().key()));
    }

    private void settle(ChainRun run, Intent intent) {
        Actor actor = ties.actorOf(intent.author(), run.jira());
        run.lease().assertHeld();
        desk.decide(run.request().number(), intent.verb(), actor, Envelope.once(intent.key()))
                .refusal()
                .ifPresent(refusal -> answer(run, intent, refusal));
    }

    private void answer(ChainRun run, Intent intent, Refusal refusal) {
        String beginning = intent.refusedWith();
        if (beginning != null) {
            Remarks.once(run, intent.view(), intent.key(), documents.refusal(beginning, refusal));
        }
    }
}

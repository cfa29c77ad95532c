package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.HistoryEntry;
import io.finopsbot.integrations.jira.rest.Status;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.StopMoving;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.tasks.Task;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Sees to it that each issue stands where its task stands; what nobody may move is moved back. */
final class StatusKeeper {
    private final JiraMapping mapping;
    private final StatusMover mover;
    private final BotAccount bot;
    private final CommentDocument documents;
    private final Words words;
    private final RequestDesk desk;
    private final InstantSource clock;

    StatusKeeper(
            JiraMapping mapping,
            StatusMover mover,
            BotAccount bot,
            CommentDocument documents,
            Words words,
            RequestDesk desk,
            InstantSource clock) {
        this.mapping = mapping;
        this.mover = mover;
        this.bot = bot;
        this.documents = documents;
        this.words = words;
        this.desk = desk;
        this.clock = clock;
    }

    void keep(ChainRun run, IssueView view, Task task) {
        String wanted = mapping.statusOf(task.state());
        Status now = view.status();
        if (now.isCalled(wanted)) {
            return;
        }
        MovesBack moves = MovesBack.of(view.moves(), bot.id(run.jira()), wanted);
        Optional<HistoryEntry> foreign = moves.latestForeign();
        if (foreign.isPresent() && moves.tooMany(clock.instant())) {
            String who = Intent.known(foreign.get().author()).accountId();
            remark(run, view, "stands:" + who + ":" + wanted, "jira.stands", name(foreign.get()), wanted);
            stopped(run, view, "stands:" + who + ":" + wanted);
            return;
        }
        if (foreign.isPresent() && mapping.wantedBy(now.name()).isEmpty()) {
            String known = String.join(", ", new TreeSet<>(mapping.statuses().values()));
            remark(run, view, "unknown:" + foreign.get().id(), "jira.unknown-status", now.name(), known);
        }
        if (!mover.bring(run.jira(), view.id(), now, task.state())) {
            long since = foreign.map(HistoryEntry::id).orElse(0L);
            remark(run, view, "no-way:" + since + ":" + wanted, "jira.no-way", wanted, now.name());
            stopped(run, view, "no-way:" + since + ":" + wanted);
        }
    }

    private void remark(ChainRun run, IssueView view, String key, String sentence, Object... arguments) {
        Remarks.once(run, view, key, documents.of(List.of(words.say(sentence, arguments))));
    }

    /** The channel is told too: somebody has to look at it. */
    private void stopped(ChainRun run, IssueView view, String key) {
        desk.decide(
                run.request().number(),
                new StopMoving(view.position(), view.stored().existing().key()),
                Actor.system("jira"),
                Envelope.once("jira:" + view.id() + ":" + key));
    }

    private static String name(HistoryEntry entry) {
        return Intent.known(entry.author()).name();
    }
}

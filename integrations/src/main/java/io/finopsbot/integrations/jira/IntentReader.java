package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.Comment;
import io.finopsbot.integrations.jira.rest.HistoryEntry;
import io.finopsbot.integrations.jira.rest.Status;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.MoveTask;
import io.finopsbot.workflows.desk.RegisterArn;
import io.finopsbot.workflows.desk.TickTagActive;
import io.finopsbot.workflows.desk.Verb;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.tasks.TaskKind;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads out of an issue's changes and comments what people want. */
final class IntentReader {
    private static final String DESCRIPTION = "description";
    private static final Pattern ARN = Pattern.compile("(?:\\barn:\\S*(?:workspace|role)/\\S*|^arn:\\S*)");

    private final JiraMapping mapping;
    private final Words words;

    IntentReader(JiraMapping mapping, Words words) {
        this.mapping = mapping;
        this.words = words;
    }

    List<Intent> of(BusinessRequest request, IssueView view, String bot) {
        List<Intent> intents = new ArrayList<>();
        TaskKind kind = request.chain().at(view.position()).kind();
        boolean ticked = Adf.ticked(view.issue().fields().description()).orElse(false);
        for (HistoryEntry entry : view.newChanges(bot)) {
            entry.movedTo().flatMap(to -> move(view, entry, to)).ifPresent(intents::add);
            if (kind == TaskKind.REGISTER_ARN && ticked && request.tagTick() == null && entry.changes(DESCRIPTION)) {
                intents.add(intent(view, entry, ":tick", new TickTagActive(), "jira.not-ticked"));
            }
        }
        if (kind.registersArn()) {
            view.newComments(bot).forEach(comment -> arn(view, comment).ifPresent(intents::add));
        }
        return intents;
    }

    private Optional<Intent> move(IssueView view, HistoryEntry entry, Status to) {
        return mapping.wantedBy(to.name()).map(wanted -> {
            String reason = wanted == TaskState.RETURNED ? reason(view, entry, to) : null;
            return intent(view, entry, "", new MoveTask(view.position(), wanted, reason, "jira"), null);
        });
    }

    /** What the mover last said on the issue since it was moved before; people give the reason before or after. */
    private String reason(IssueView view, HistoryEntry move, Status to) {
        return view.comments().stream()
                .filter(comment ->
                        comment.author() != null && move.isBy(comment.author().accountId()))
                .filter(comment -> view.moves().stream()
                        .noneMatch(other ->
                                other.id() < move.id() && other.created().isAfter(comment.created())))
                .reduce((first, last) -> last)
                .map(comment -> Sentence.of(Adf.text(comment.body())))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> words.say("jira.returned-by-move", to.name()));
    }

    private static Optional<Intent> arn(IssueView view, Comment comment) {
        Matcher found = ARN.matcher(Adf.text(comment.body()));
        if (!found.find()) {
            return Optional.empty();
        }
        String text = found.group().replaceAll("[.,;:)>\\]\"'”’]+$", "");
        return Optional.of(new Intent(
                comment.created(),
                "jira:" + view.id() + ":comment:" + comment.id(),
                view,
                Intent.known(comment.author()),
                new RegisterArn(text, "jira comment"),
                "jira.not-registered"));
    }

    private static Intent intent(
            IssueView view, HistoryEntry entry, String suffix, Verb verb, @Nullable String refusedWith) {
        String key = "jira:" + view.id() + ":change:" + entry.id() + suffix;
        return new Intent(entry.created(), key, view, Intent.known(entry.author()), verb, refusedWith);
    }
}

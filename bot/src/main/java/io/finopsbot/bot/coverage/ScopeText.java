package io.finopsbot.bot.coverage;

import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.coverage.GovernedScope;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.tasks.TaskIssue;
import java.util.List;
import java.util.stream.Collectors;

/** A scope in Slack's markup: where, what, how far, by which request, whose, and its issues. */
final class ScopeText {
    private final Words words;
    private final Organisation organisation;

    ScopeText(Words words, Organisation organisation) {
        this.words = words;
        this.organisation = organisation;
    }

    Markup of(GovernedScope governed, List<TaskIssue> issues) {
        ApprovalScope scope = governed.scope();
        String kind = scope.fold(role -> "scopes.role", workspace -> "scopes.workspace");
        String first = words.say(
                "scopes.state",
                governed.request().number(),
                words.say(StandingWords.alone(governed.standing())),
                words.term(governed.request().state()));
        String second = words.say(
                kind,
                typed(scope.anchorName()),
                typed(scope.account().name()),
                scope.account().id(),
                typed(scope.region()),
                words.term(scope.iamScope()));
        String third = words.say(
                "scopes.owner",
                typed(organisation.nameOf(governed.request().fields().owningUnit())),
                mention(governed.request().requester()));
        String links = issues.stream()
                .map(issue ->
                        Markup.link(issue.address().toString(), issue.key()).text())
                .collect(Collectors.joining(" "));
        return new Markup(
                String.join("\n", first, second, third) + (links.isEmpty() ? "" : words.say("scopes.issues", links)));
    }

    private static String mention(Actor actor) {
        return actor.personId()
                .map(person -> Markup.mention(person.value()).text())
                .orElseGet(() -> typed(actor.name()));
    }

    private static String typed(String text) {
        return Markup.text(text).text();
    }
}

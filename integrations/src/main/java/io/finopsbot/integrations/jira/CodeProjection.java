package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.Account;
import io.finopsbot.integrations.jira.rest.Comment;
import io.finopsbot.integrations.jira.rest.Issue;
import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.integrations.jira.rest.JiraRefusal;
import io.finopsbot.workflows.accounts.OneTimeCode;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.CodeComment;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.desk.LinkDesk;
import io.finopsbot.workflows.desk.Projection;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Takes in the one-time codes that people wrote as comments on an issue of the project, each comment once. */
final class CodeProjection implements Projection {
    private static final int GONE = 404;

    /** An older comment holds no code that is worth anything, even if Jira's clock is somewhat off. */
    private static final Duration READ_BACK = OneTimeCode.LIFE.plusMinutes(5);

    private final JiraApi jira;
    private final String project;
    private final IssueReader reader;
    private final AccountTies ties;
    private final BotAccount bot;
    private final LinkDesk desk;
    private final CodeAnswer answer;
    private final InstantSource clock;

    CodeProjection(
            JiraApi jira,
            String project,
            IssueReader reader,
            AccountTies ties,
            BotAccount bot,
            LinkDesk desk,
            CodeAnswer answer,
            InstantSource clock) {
        this.jira = jira;
        this.project = project;
        this.reader = reader;
        this.ties = ties;
        this.bot = bot;
        this.desk = desk;
        this.answer = answer;
        this.clock = clock;
    }

    @Override
    public ProjectionKind kind() {
        return ProjectionKind.CODES;
    }

    @Override
    public void bringUpToDate(Subject about, Lease lease) {
        JiraApi held = HeldJira.under(lease, jira);
        Optional<Issue> found =
                issue(held, about.id()).filter(issue -> issue.key().startsWith(project + "-"));
        found.ifPresent(issue -> takeIn(issue, held, lease));
    }

    private static Optional<Issue> issue(JiraApi jira, String id) {
        try {
            return Optional.of(jira.issue(id, "updated", IssueMark.KEY));
        } catch (IntegrationException e) {
            if (JiraRefusal.behind(e).filter(no -> no.status() == GONE).isPresent()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private void takeIn(Issue issue, JiraApi held, Lease lease) {
        String own = bot.id(held);
        Instant oldest = clock.instant().minus(READ_BACK);
        List<Comment> comments = reader.comments(held, issue.id());
        for (Comment comment : comments) {
            Account author = comment.author();
            if (author != null && !comment.isBy(own) && comment.created().isAfter(oldest)) {
                OneTimeCode.in(Adf.text(comment.body())).ifPresent(code -> {
                    CodeComment said = said(code, author, issue, held);
                    lease.assertHeld();
                    String key = "jira:" + issue.id() + ":code:" + comment.id();
                    settled(said, key).ifPresent(body -> Remarks.once(held, issue.id(), comments, key, body));
                });
            }
        }
    }

    /** What to say to it; empty if nobody listens to that account for a while. */
    private Optional<JsonNode> settled(CodeComment comment, String key) {
        return desk.redeem(comment, Envelope.once(key)).map(outcome -> answer.to(comment.name(), outcome));
    }

    private CodeComment said(OneTimeCode code, Account author, Issue issue, JiraApi held) {
        return new CodeComment(
                code,
                author.accountId(),
                author.name(),
                ties.knownAs(author, held).map(Person::id).orElse(null),
                issue.key());
    }
}

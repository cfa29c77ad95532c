package io.finopsbot.sandbox.jira.show;

import io.finopsbot.sandbox.jira.Issue;
import io.finopsbot.sandbox.jira.JiraSite;
import io.finopsbot.sandbox.page.Row;
import io.finopsbot.sandbox.page.StateSection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The issues, with their links, their text and their comments. */
@Component
@Order(30)
class IssueSection implements StateSection {
    private final JiraSite jira;

    IssueSection(JiraSite jira) {
        this.jira = jira;
    }

    @Override
    public String title() {
        return "Jira issues";
    }

    @Override
    public List<Row> rows() {
        return jira.issues().stream().map(this::row).toList();
    }

    private Row row(Issue issue) {
        String comments =
                issue.comments().stream().map(comment -> "— " + comment.text()).collect(Collectors.joining("\n"));
        String body = String.join(", ", jira.linksOf(issue.key())) + "\n" + String.join(" ", issue.labels()) + "\n\n"
                + issue.description() + "\n\n" + files(issue) + comments;
        String heading = issue.key() + " · " + issue.status().name() + " · " + issue.summary();
        return new Row(issue.key(), heading, body.strip());
    }

    /** A line a file: its name, its size, and where its content is. */
    private static String files(Issue issue) {
        return issue.activity().attachments().stream()
                .map(file -> "attached: %s (%d bytes), /jira/rest/api/3/attachment/content/%s\n"
                        .formatted(file.name(), file.content().contentLength(), file.id()))
                .collect(Collectors.joining());
    }
}

package io.finopsbot.integrations.jira;

import io.finopsbot.sandbox.SandboxClock;
import io.finopsbot.sandbox.TinySandbox;
import io.finopsbot.sandbox.jira.Comment;
import io.finopsbot.sandbox.jira.JiraSite;
import io.finopsbot.sandbox.people.Person;
import io.finopsbot.workflows.request.RequestNumber;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The sandbox's Jira with people at work in it, and the bot's Jira part beside it. */
final class Queue implements AutoCloseable {
    private final TinySandbox sandbox = TinySandbox.start();
    private final JiraSite site = sandbox.part(JiraSite.class);
    private final ChainStage stage;

    Queue() {
        this(jira -> jira, Map.of());
    }

    /**
     * @param way from the sandbox's address to the one that the bot is told
     */
    Queue(Function<URI, URI> way, Map<String, Object> settings) {
        site.searchLag(Duration.ZERO);
        stage = new ChainStage(way.apply(sandbox.address().resolve("/jira")), clock(), settings);
    }

    JiraSite site() {
        return site;
    }

    ChainStage stage() {
        return stage;
    }

    SandboxClock clock() {
        return sandbox.part(SandboxClock.class);
    }

    /** An approved request whose chain has been brought up to date. */
    RequestNumber opened() {
        RequestNumber number = stage.approved();
        stage.run(number);
        return number;
    }

    /** Somebody drags the issue; nothing happens to it if it is there already. */
    void moves(Person person, String key, String status) {
        if (!statusOf(key).equals(status)) {
            site.as(person).moves(key, status);
        }
    }

    String statusOf(String key) {
        return site.issue(key).status().name();
    }

    /** What the bot has said on that issue. */
    List<String> said(String key) {
        return site.issue(key).comments().stream()
                .filter(comment -> comment.author().equals("jira-finops-bot"))
                .map(Comment::text)
                .toList();
    }

    @Override
    public void close() {
        stage.close();
        sandbox.close();
    }
}

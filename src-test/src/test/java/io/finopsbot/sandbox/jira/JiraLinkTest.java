package io.finopsbot.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.Reply;
import io.finopsbot.sandbox.TinySandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JiraLinkTest {
    private static final String BLOCKS =
            "{'type':{'name':'Blocks'},'inwardIssue':{'key':'%s'},'outwardIssue':{'key':'%s'}}";

    private TinySandbox sandbox;
    private JiraCaller jira;

    @BeforeEach
    void start() {
        sandbox = TinySandbox.start();
        jira = JiraCaller.bot(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void theBlockedIssueShowsTheBlockerAsItsInwardIssue() {
        String blocker = jira.task("First");
        String blocked = jira.task("Second");

        Reply reply = jira.post("issueLink", BLOCKS.formatted(blocker, blocked));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.body().isNull()).isTrue();
        JsonNode onBlocked = jira.fields(blocked).path("issuelinks").path(0);
        JsonNode onBlocker = jira.fields(blocker).path("issuelinks").path(0);
        assertThat(onBlocked.path("inwardIssue").path("key").asString()).isEqualTo(blocker);
        assertThat(onBlocked.path("type").path("inward").asString()).isEqualTo("is blocked by");
        assertThat(onBlocked.has("outwardIssue")).isFalse();
        assertThat(onBlocker.path("outwardIssue").path("key").asString()).isEqualTo(blocked);
        assertThat(sandbox.part(JiraSite.class).linksOf(blocked)).containsExactly("is blocked by " + blocker);
        assertThat(sandbox.part(JiraSite.class).linksOf(blocker)).containsExactly("blocks " + blocked);
    }

    @Test
    void theSameLinkTwiceIsOneLinkAndTheReverseAnother() {
        String one = jira.task("One");
        String two = jira.task("Two");

        assertThat(jira.post("issueLink", BLOCKS.formatted(one, two)).status()).isEqualTo(201);
        assertThat(jira.post("issueLink", BLOCKS.formatted(one, two)).status()).isEqualTo(201);
        assertThat(jira.fields(two).path("issuelinks")).hasSize(1);

        assertThat(jira.post("issueLink", BLOCKS.formatted(two, one)).status()).isEqualTo(201);
        assertThat(jira.fields(two).path("issuelinks")).hasSize(2);
    }

    @Test
    void aLinkIsRemovedByItsId() {
        String one = jira.task("One");
        String two = jira.task("Two");
        jira.post("issueLink", BLOCKS.formatted(one, two));
        String id = jira.fields(two).path("issuelinks").path(0).path("id").asString();

        assertThat(jira.get("issueLink/" + id)
                        .body()
                        .path("inwardIssue")
                        .path("key")
                        .asString())
                .isEqualTo(one);
        assertThat(jira.delete("issueLink/" + id).status()).isEqualTo(204);

        assertThat(jira.fields(two).path("issuelinks")).isEmpty();
        assertThat(jira.get("issueLink/" + id).status()).isEqualTo(404);
    }

    @Test
    void anUnknownTypeOrIssueIsNotFound() {
        String one = jira.task("One");

        assertThat(jira.post("issueLink", BLOCKS.formatted(one, "FIN-9")).status())
                .isEqualTo(404);
        assertThat(jira.post("issueLink", BLOCKS.formatted(one, one).replace("Blocks", "Stops"))
                        .status())
                .isEqualTo(404);
    }
}

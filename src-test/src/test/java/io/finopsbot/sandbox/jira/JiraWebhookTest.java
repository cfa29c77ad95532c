package io.finopsbot.sandbox.jira;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.finopsbot.sandbox.SandboxKeys;
import io.finopsbot.sandbox.TinySandbox;
import io.finopsbot.sandbox.jira.WebhookCatcher.Caught;
import io.finopsbot.sandbox.people.People;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JiraWebhookTest {
    private TinySandbox sandbox;
    private JiraCaller jira;
    private JiraSite site;
    private WebhookCatcher catcher;

    @BeforeEach
    void start() throws IOException {
        sandbox = TinySandbox.start();
        jira = JiraCaller.bot(sandbox);
        site = sandbox.part(JiraSite.class);
        catcher = new WebhookCatcher();
        site.webhookFaults(WebhookFaults.none());
        site.webhooksTo(catcher.address());
    }

    @AfterEach
    void stop() {
        catcher.close();
        sandbox.close();
    }

    @Test
    void theBodyIsSignedWithTheSecret() throws GeneralSecurityException {
        jira.task("One");

        Caught caught = caught(1).get(0);

        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(
                SandboxKeys.standard().jiraWebhookSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        assertThat(caught.signature())
                .isEqualTo("sha256="
                        + HexFormat.of().formatHex(mac.doFinal(caught.text().getBytes(StandardCharsets.UTF_8))));
        assertThat(caught.event()).isEqualTo("jira:issue_created");
        assertThat(caught.body().path("user").path("accountId").asString()).isEqualTo("jira-finops-bot");
    }

    @Test
    void aMoveTellsWhoAndFromWhereToWhere() {
        String key = jira.task("One");
        site.as(People.CEM).moves(key, "In Progress");

        JsonNode body = caught(2).get(1).body();

        assertThat(body.path("webhookEvent").asString()).isEqualTo("jira:issue_updated");
        assertThat(body.path("user").path("accountId").asString()).isEqualTo("jira-cem");
        assertThat(body.path("issue").path("key").asString()).isEqualTo(key);
        assertThat(body.path("changelog").path("id").asString())
                .isEqualTo(site.issue(key).history().get(0).id());
        JsonNode item = body.path("changelog").path("items").path(0);
        assertThat(item.path("fromString").asString()).isEqualTo("To Do");
        assertThat(item.path("toString").asString()).isEqualTo("In Progress");
    }

    @Test
    void aCommentIsTold() {
        String key = jira.task("One");
        site.as(People.LEA).comments(key, "Looks good");

        JsonNode body = caught(2).get(1).body();

        assertThat(body.path("webhookEvent").asString()).isEqualTo("comment_created");
        assertThat(body.path("comment").path("author").path("accountId").asString())
                .isEqualTo("jira-lea");
        assertThat(body.path("comment").path("body").asString()).isEqualTo("Looks good");
    }

    @Test
    void everyThirdComesTwiceWithTheSameIdentifier() {
        site.webhookFaults(new WebhookFaults(3, 0, 0));
        createTasks(4);

        List<Caught> caught = caught(5);

        assertThat(caught).extracting(Caught::summary).containsExactly("1", "2", "3", "3", "4");
        assertThat(caught.get(2).identifier()).isEqualTo(caught.get(3).identifier());
        assertThat(caught.stream().map(Caught::identifier).distinct()).hasSize(4);
    }

    @Test
    void aSwappedPairComesInTheWrongOrder() {
        site.webhookFaults(new WebhookFaults(0, 2, 0));
        createTasks(3);

        assertThat(caught(3)).extracting(Caught::summary).containsExactly("1", "3", "2");
    }

    @Test
    void whatIsHeldBackComesEvenIfNothingFollows() {
        site.webhookFaults(new WebhookFaults(0, 1, 0));
        createTasks(1);

        assertThat(caught(1)).hasSize(1);
    }

    @Test
    void someAreLostAltogether() {
        site.webhookFaults(new WebhookFaults(0, 0, 2));
        createTasks(3);

        assertThat(caught(2)).extracting(Caught::summary).containsExactly("1", "3");
    }

    @Test
    void aFailingReceiverIsTriedAgainWithTheSameIdentifier() {
        catcher.answers(503, 429);
        createTasks(1);

        assertThat(caught(3)).extracting(Caught::identifier).containsOnly("sandbox-webhook-1");
    }

    @Test
    void aRefusalIsNotTriedAgain() {
        catcher.answers(401);
        createTasks(2);

        assertThat(caught(2)).extracting(Caught::summary).containsExactly("1", "2");
    }

    @Test
    void withoutAnAddressNobodyIsTold() {
        site.webhooksOff();
        jira.task("unheard");
        site.webhooksTo(catcher.address());
        jira.task("heard");

        assertThat(caught(1)).extracting(Caught::summary).containsExactly("heard");
    }

    private void createTasks(int count) {
        for (int number = 1; number <= count; number++) {
            jira.task(Integer.toString(number));
        }
    }

    private List<Caught> caught(int count) {
        await().atMost(10, SECONDS).until(() -> catcher.caught().size() >= count);
        return catcher.caught();
    }
}

package io.finopsbot.sandbox.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.SandboxClock;
import io.finopsbot.sandbox.SandboxKeys;
import io.finopsbot.sandbox.TinySandbox;
import io.finopsbot.sandbox.aws.WorkspaceClient.Answer;
import java.net.URI;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkspaceRoutesTest {
    private TinySandbox sandbox;
    private WorkspaceClient client;
    private WorkspaceConsole console;

    @BeforeEach
    void start() {
        sandbox = TinySandbox.start();
        console = sandbox.part(WorkspaceConsole.class);
        client = client("us-east-1");
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void aWorkspaceIsCreatedAndReadBack() {
        Answer created = client.create("orders-assistant", Map.of("finops-workspace", "orders-assistant"));
        String id = created.body().path("id").asString();

        Answer read = client.get(id);

        assertThat(created.status()).isEqualTo(200);
        assertThat(id).matches("wrkspc_[A-Za-z0-9]{24}");
        assertThat(read.body()).isEqualTo(created.body());
        assertThat(read.body().path("tags").path("finops-workspace").asString()).isEqualTo("orders-assistant");
        assertThat(read.body().path("archived_at").isNull()).isTrue();
        assertThat(read.body().propertyNames()).doesNotContain("arn", "region", "account");
        assertThat(console.workspace(id).arn())
                .isEqualTo("arn:aws:aws-external-anthropic:us-east-1:123456789012:workspace/" + id);
    }

    @Test
    void anotherRegionDoesNotKnowIt() {
        String id = console.create("orders", Map.of(), "eu-west-1").id();

        assertThat(client.get(id).status()).isEqualTo(404);
        assertThat(client.get(id).body().path("error").path("type").asString()).isEqualTo("not_found_error");
        assertThat(client("eu-west-1").get(id).status()).isEqualTo(200);
    }

    @Test
    void aListGoesOnAfterTheLastId() {
        IntStream.range(0, 3).forEach(number -> console.create("space-" + number, Map.of(), "us-east-1"));

        Answer first = client.list("limit=2");
        Answer second =
                client.list("limit=2&after_id=" + first.body().path("last_id").asString());

        assertThat(first.body().path("data")).hasSize(2);
        assertThat(first.body().path("has_more").asBoolean()).isTrue();
        assertThat(second.body().path("data")).hasSize(1);
        assertThat(second.body().path("has_more").asBoolean()).isFalse();
    }

    @Test
    void anArchivedWorkspaceIsListedOnlyOnDemandAndStaysAsItIs() {
        String id = console.create("old", Map.of(), "us-east-1").id();

        assertThat(client.archive(id).body().path("archived_at").isString()).isTrue();

        assertThat(client.list("").body().path("data")).isEmpty();
        assertThat(client.list("include_archived=true").body().path("data")).hasSize(1);
        assertThat(client.update(id, "new", Map.of()).status()).isEqualTo(400);
    }

    @Test
    void anUpdateRenamesAndRetags() {
        String id = console.create("old", Map.of("team", "a"), "us-east-1").id();

        assertThat(client.update(id, "new", Map.of("team", "b")).status()).isEqualTo(200);

        assertThat(console.workspace(id).name()).isEqualTo("new");
        assertThat(console.workspace(id).tags()).containsExactly(Map.entry("team", "b"));
    }

    @Test
    void namesAndTagsHaveLimits() {
        assertThat(client.create("x".repeat(40), Map.of()).status()).isEqualTo(200);
        assertThat(client.create("x".repeat(41), Map.of()).status()).isEqualTo(400);
        assertThat(client.create("", Map.of()).status()).isEqualTo(400);
        assertThat(client.create("one", Map.of("Anthropic-team", "x")).status()).isEqualTo(400);
        assertThat(console.workspaces()).hasSize(1);
    }

    @Test
    void theHundredAndFirstLiveWorkspaceIsRefused() {
        IntStream.range(0, 100).forEach(number -> console.create("space-" + number, Map.of(), "us-east-1"));

        assertThat(client.create("one-more", Map.of()).status()).isEqualTo(400);
        console.archive(console.workspaces().get(0).id());
        assertThat(client.create("one-more", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void anOutageAnswers503() {
        console.outage(true);
        assertThat(client.list("").status()).isEqualTo(503);
        console.outage(false);
        assertThat(client.list("").status()).isEqualTo(200);
    }

    private WorkspaceClient client(String region) {
        return new WorkspaceClient(
                URI.create(sandbox.address() + "/aws"),
                region,
                sandbox.part(SandboxKeys.class),
                sandbox.part(SandboxClock.class));
    }
}

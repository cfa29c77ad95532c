package io.finopsbot.sandbox.jira;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.finopsbot.sandbox.Reply;
import io.finopsbot.sandbox.SandboxClock;
import io.finopsbot.sandbox.TinySandbox;
import io.finopsbot.sandbox.people.People;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JiraSearchTest {
    private TinySandbox sandbox;
    private JiraCaller jira;
    private JiraSite site;

    @BeforeEach
    void start() {
        sandbox = TinySandbox.start();
        jira = JiraCaller.bot(sandbox);
        site = sandbox.part(JiraSite.class);
        site.searchLag(Duration.ZERO);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void searchSeesAnIssueOnlyAfterTheLag() {
        site.searchLag(Duration.ofSeconds(2));
        jira.task("One", ",'labels':['br-1']");

        assertThat(keys("labels = br-1")).isEmpty();
        assertThat(site.issuesLabelled("br-1")).hasSize(1);
        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(keys("labels = br-1")).containsExactly("FIN-1"));
    }

    @Test
    void searchShowsTheOldVersionDuringTheLag() {
        String key = jira.task("One", ",'labels':['br-1']");
        site.searchLag(Duration.ofHours(1));
        site.as(People.CEM).moves(key, "Done");

        assertThat(keys("labels = br-1 AND status = \\\"To Do\\\"")).containsExactly(key);
        assertThat(reconciled(key)).isEqualTo("Done");
    }

    @Test
    void pagesAreFollowedByToken() {
        IntStream.range(0, 5).forEach(number -> jira.task("Task " + number));

        Reply first = search("project = FIN ORDER BY created ASC", ",'maxResults':3,'fields':['summary']");
        String token = first.body().path("nextPageToken").asString();
        Reply second = search(
                "project = FIN ORDER BY created ASC",
                ",'maxResults':3,'fields':['summary'],'nextPageToken':'" + token + "'");

        assertThat(keysOf(first)).containsExactly("FIN-1", "FIN-2", "FIN-3");
        assertThat(first.body().path("isLast").asBoolean()).isFalse();
        assertThat(first.body().has("total")).isFalse();
        assertThat(keysOf(second)).containsExactly("FIN-4", "FIN-5");
        assertThat(second.body().path("isLast").asBoolean()).isTrue();
        assertThat(second.body().has("nextPageToken")).isFalse();
        assertThat(search("project = FIN", ",'nextPageToken':'" + token + "'").status())
                .isEqualTo(400);
    }

    @Test
    void withoutNamedFieldsThereAreOnlyIds() {
        jira.task("One");

        assertThat(search("project = FIN", "").body().path("issues").path(0).propertyNames())
                .containsExactly("id");
    }

    @Test
    void clausesAreJoined() {
        jira.task("One", ",'labels':['a','all']");
        jira.task("Two", ",'labels':['b','all']");
        site.as(People.CEM).moves("FIN-2", "Done");

        assertThat(keys("labels in (a, b) and labels = all")).containsExactlyInAnyOrder("FIN-1", "FIN-2");
        assertThat(keys("labels = all AND statusCategory != Done")).containsExactly("FIN-1");
        assertThat(keys("key = FIN-2")).containsExactly("FIN-2");
        assertThat(keys("labels = all AND labels not in (a)")).containsExactly("FIN-2");
    }

    @Test
    void updatedIsReadInTheAccountsTimeZone() {
        SandboxClock clock = sandbox.part(SandboxClock.class);
        jira.task("Old");
        clock.advance(Duration.ofHours(2));
        jira.task("New");
        String anHourAgo = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm")
                .withZone(ZoneId.of("Asia/Tokyo"))
                .format(clock.instant().minus(Duration.ofHours(1)));

        site.timeZone(ZoneId.of("Asia/Tokyo"));
        assertThat(keys("project = FIN AND updated >= -5m")).containsExactly("FIN-2");
        assertThat(keys("updated >= \\\"" + anHourAgo + "\\\"")).containsExactly("FIN-2");

        site.timeZone(ZoneId.of("UTC"));
        assertThat(keys("updated >= \\\"" + anHourAgo + "\\\"")).isEmpty();
        assertThat(jira.get("myself").body().path("timeZone").asString()).isEqualTo("UTC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ORDER BY created",
                "project = NOPE",
                "key = FIN-99",
                "status = Gone",
                "colour = red",
                "labels = a OR labels = b",
                "labels ~ a",
                "labels in (a",
                "updated >= yesterday"
            })
    void whatCannotBeUnderstoodIsRefused(String jql) {
        Reply reply = search(jql, "");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().path("errorMessages")).hasSize(1);
    }

    @Test
    void theOldSearchIsGone() {
        assertThat(jira.get("search?jql=project=FIN").status()).isEqualTo(410);
        assertThat(jira.post("search", "{}").status()).isEqualTo(410);
    }

    @Test
    void relabellingIsSeenToo() {
        jira.task("One", ",'labels':['a']");
        site.as(People.CEM).relabels("FIN-1", Set.of("b"), Set.of("a"));

        assertThat(keys("labels = a")).isEmpty();
        assertThat(keys("labels = b")).containsExactly("FIN-1");
    }

    private String reconciled(String key) {
        return search(
                        "key = " + key,
                        ",'fields':['status'],'reconcileIssues':["
                                + site.issue(key).id() + "]")
                .body()
                .path("issues")
                .path(0)
                .path("fields")
                .path("status")
                .path("name")
                .asString();
    }

    private List<String> keys(String jql) {
        return keysOf(search(jql, ",'fields':['summary']"));
    }

    private Reply search(String jql, String more) {
        return jira.post("search/jql", "{'jql':'" + jql + "'" + more + "}");
    }

    private static List<String> keysOf(Reply reply) {
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        return reply.body().path("issues").values().stream()
                .map(issue -> issue.path("key").asString())
                .toList();
    }
}

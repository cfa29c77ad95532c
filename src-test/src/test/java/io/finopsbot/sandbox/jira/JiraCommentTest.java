package io.finopsbot.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.Reply;
import io.finopsbot.sandbox.TinySandbox;
import io.finopsbot.sandbox.people.People;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JiraCommentTest {
    private static final String DOCUMENT =
            "{'type':'doc','version':1,'content':[{'type':'paragraph'," + "'content':[{'type':'text','text':'%s'}]}]}";

    private TinySandbox sandbox;
    private JiraCaller jira;
    private JiraSite site;
    private String path;

    @BeforeEach
    void start() {
        sandbox = TinySandbox.start();
        jira = JiraCaller.bot(sandbox);
        site = sandbox.part(JiraSite.class);
        path = "issue/" + jira.task("One");
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void commentsComeBackInOrderAndPages() {
        jira.post(path + "/comment", "{'body':" + DOCUMENT.formatted("first") + "}");
        site.as(People.CEM).comments("FIN-1", "second");

        JsonNode all = jira.get(path + "/comment?orderBy=created").body();

        assertThat(all.path("total").asInt()).isEqualTo(2);
        assertThat(authors(all)).containsExactly("jira-finops-bot", "jira-cem");
        assertThat(authors(jira.get(path + "/comment?orderBy=-created").body()))
                .containsExactly("jira-cem", "jira-finops-bot");
        assertThat(authors(jira.get(path + "/comment?startAt=1&maxResults=5").body()))
                .containsExactly("jira-cem");
        assertThat(site.issue("FIN-1").comments()).extracting(Comment::text).containsExactly("first", "second");
    }

    @Test
    void propertiesOfACommentComeBackOnDemand() {
        Reply posted = jira.post(
                path + "/comment",
                "{'body':" + DOCUMENT.formatted("x") + ",'properties':[{'key':'finops','value':{'version':7}}]}");

        assertThat(posted.status()).isEqualTo(201);
        String id = posted.body().path("id").asString();
        assertThat(jira.get(path + "/comment?expand=properties").body().toString())
                .doesNotContain("properties");
        JsonNode shown = jira.post("comment/list?expand=properties", "{'ids':[" + id + "]}")
                .body()
                .path("values")
                .path(0);
        assertThat(shown.path("properties").toString()).isEqualTo("[{\"key\":\"finops\",\"value\":{\"version\":7}}]");
        assertThat(shown.path("id").asString()).isEqualTo(id);
        assertThat(jira.post("comment/list", "{'ids':[]}").status()).isEqualTo(400);
    }

    @Test
    void onlyDocumentsAreComments() {
        assertThat(jira.post(path + "/comment", "{'body':'plain'}").status()).isEqualTo(400);
        assertThat(jira.post(path + "/comment", "{}").status()).isEqualTo(400);
        assertThat(jira.post(path + "/comment", "no json").status()).isEqualTo(400);
        assertThat(site.issue("FIN-1").comments()).isEmpty();
    }

    @Test
    void aPropertyIsStoredUpToItsLimit() {
        String longest = "'" + "x".repeat(32_766) + "'";

        assertThat(jira.put(path + "/properties/finops.request", longest).status())
                .isEqualTo(201);
        assertThat(jira.put(path + "/properties/finops.request", "{'version':2}")
                        .status())
                .isEqualTo(200);
        assertThat(jira.put(path + "/properties/finops.request", "'" + "x".repeat(32_767) + "'")
                        .status())
                .isEqualTo(400);
        assertThat(jira.get(path + "/properties/finops.request")
                        .body()
                        .path("value")
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(jira.get(path + "?properties=finops.request")
                        .body()
                        .path("properties")
                        .propertyNames())
                .containsExactly("finops.request");
        assertThat(jira.get(path + "/properties/other").status()).isEqualTo(404);
    }

    @Test
    void theSameGlobalIdReplacesARemoteLink() {
        String link = "{'globalId':'slack-1','object':{'url':'https://example.com','title':'%s'}}";

        assertThat(jira.post(path + "/remotelink", link.formatted("Thread")).status())
                .isEqualTo(201);
        assertThat(jira.post(path + "/remotelink", link.formatted("The thread")).status())
                .isEqualTo(200);

        JsonNode links = jira.get(path + "/remotelink").body();
        assertThat(links).hasSize(1);
        assertThat(links.path(0).path("object").path("title").asString()).isEqualTo("The thread");
        assertThat(jira.post(path + "/remotelink", "{'object':{'url':'https://example.com'}}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anAttachmentNeedsTheTokenHeader() {
        assertThat(attach(false).status()).isEqualTo(403);
        Reply attached = attach(true);

        assertThat(attached.status()).isEqualTo(200);
        assertThat(attached.body().path(0).path("filename").asString()).isEqualTo("chart.png");
        assertThat(jira.fields("FIN-1").path("attachment").path(0).path("size").asInt())
                .isEqualTo(5);
    }

    @Test
    void moreThanTwentyWritesInTwoSecondsAreRefused() {
        List<Reply> accepted = IntStream.range(0, 200)
                .mapToObj(number -> jira.put(path + "/properties/p", "1"))
                .takeWhile(reply -> reply.status() != 429)
                .toList();

        Reply refused = jira.put(path + "/properties/p", "1");
        assertThat(accepted).hasSizeBetween(20, 199);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("2");
        assertThat(jira.get(path).status()).isEqualTo(200);
    }

    private Reply attach(boolean withToken) {
        String body = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"chart.png\"\r\n"
                + "Content-Type: image/png\r\n\r\n12345\r\n--edge--\r\n";
        HttpRequest.Builder request = jira.request(path + "/attachments")
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return jira.send(withToken ? request.header("X-Atlassian-Token", "no-check") : request);
    }

    private static List<String> authors(JsonNode comments) {
        return comments.path("comments").values().stream()
                .map(comment -> comment.path("author").path("accountId").asString())
                .toList();
    }
}

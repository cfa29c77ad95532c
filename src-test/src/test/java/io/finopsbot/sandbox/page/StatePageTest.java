package io.finopsbot.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.SandboxServer;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.slack.team.Draft;
import io.finopsbot.sandbox.slack.team.Messages;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SuppressWarnings("NullAway.Init") // JUnit sets the fields before each test
class StatePageTest {
    @TempDir
    Path folder;

    private SandboxServer server;

    @BeforeEach
    void start() {
        server = SandboxServer.start(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void itShowsMessagesAndPeopleAndTokens() throws Exception {
        post("C0FINOPS", "A new request");
        server.slack().channels().directWith("U0PIA");
        post("D0PIA", "For you alone");

        String html = get("/").body();

        assertThat(html)
                .contains("#finops", "A new request", "With Pia Owner", "For you alone")
                .contains("Lea Lead", "U0LEA", "lea@example.com", "FinOps Leads")
                .contains("xoxb-sandbox-token", server.baseUrl() + "/slack/api/");
    }

    @Test
    void whatPeopleWriteIsText() throws Exception {
        post("C0FINOPS", "&lt;script&gt;alert('x')&lt;/script&gt; &amp; \"more\"");

        String html = get("/").body();

        assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;", "&amp;");
    }

    @Test
    void aTableIsATableAndClaudePlatformHasItsBadge() throws Exception {
        JsonNode blocks = new JsonMapper().readTree("""
                        [{"type": "table", "rows": [
                          [{"type": "raw_text", "text": "Platform"}, {"type": "raw_text", "text": "Model"}],
                          [{"type": "raw_text", "text": "Bedrock"}, {"type": "raw_text", "text": "<Nova>"}],
                          [{"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [
                              {"type": "emoji", "name": "tea"}, {"type": "text", "text": " Claude Platform"}]}]},
                           {"type": "raw_text", "text": "Claude Haiku 4.5"}]]}]""");
        server.bean(Messages.class).post(Draft.fromBot("C0FINOPS", "AI Models", blocks));

        assertThat(get("/").body())
                .contains("<tr><th>Platform</th><th>Model</th></tr>")
                .contains("<tr><td>Bedrock</td><td>&lt;Nova&gt;</td></tr>")
                .contains("<tr><td><span class=\"badge\">Claude Platform</span></td><td>Claude Haiku 4.5</td></tr>");
        assertThat(get("/sandbox.css").body()).contains(".badge { background: #0D9488;");
    }

    @Test
    void itHasAStyle() throws Exception {
        HttpResponse<String> css = get("/sandbox.css");

        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
    }

    @Test
    void aPermanentLinkLeadsToItsMessage() throws Exception {
        HttpResponse<String> answer = get("/archives/C0FINOPS/p1700000000000001");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/#C0FINOPS-1700000000.000001");
    }

    @Test
    void anotherPartOfTheSandboxCanShowItsState() {
        StateSection section = server.bean(AddressSection.class);

        assertThat(section.rows()).extracting(Row::anchor).contains("slack", "jira", "aws");
    }

    private void post(String channel, String text) {
        server.bean(Messages.class).post(Draft.fromPerson(channel, People.PIA.slackId(), text));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.baseUrl() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}

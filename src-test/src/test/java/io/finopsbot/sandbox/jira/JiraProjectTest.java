package io.finopsbot.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.Reply;
import io.finopsbot.sandbox.TinySandbox;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JiraProjectTest {
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
    void aTypeTellsWhichFieldsMayBeSet() {
        JsonNode types = jira.get("issue/createmeta/FIN/issuetypes").body().path("issueTypes");
        String task = types.path(0).path("id").asString();
        assertThat(strings(types, "name")).containsExactly("Task", "Story", "Bug");

        assertThat(fieldsOf(task)).contains("summary", "description", "labels", "priority", "reporter");
        sandbox.part(JiraSite.class).deny("MODIFY_REPORTER");
        assertThat(fieldsOf(task)).doesNotContain("reporter").contains("summary");
        assertThat(jira.get("issue/createmeta/NO/issuetypes").status()).isEqualTo(404);
    }

    @Test
    void statusesAreToldAnIssueType() {
        JsonNode types = jira.get("project/FIN/statuses").body();

        assertThat(types).hasSize(3);
        assertThat(strings(types.path(0).path("statuses"), "name"))
                .containsExactly("To Do", "In Progress", "Done", "Won't Do");
    }

    @Test
    void prioritiesAreToldTheMostUrgentFirst() {
        assertThat(strings(jira.get("priority/search").body().path("values"), "name"))
                .containsExactly("Highest", "High", "Medium", "Low", "Lowest");
    }

    @Test
    void inABulkTheGoodOnesAreCreatedAndTheBadOnesAreNamed() {
        String good = "{'fields':{'project':{'key':'FIN'},'issuetype':{'id':'10001'},'summary':'Good'},"
                + "'properties':[{'key':'finops','value':1}]}";

        Reply reply = jira.post("issue/bulk", "{'issueUpdates':[" + good + ",{'fields':{}}]}");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(strings(reply.body().path("issues"), "key")).containsExactly("FIN-1");
        JsonNode error = reply.body().path("errors").path(0);
        assertThat(error.path("failedElementNumber").asInt()).isEqualTo(1);
        assertThat(error.path("elementErrors").path("errors").has("summary")).isTrue();
        assertThat(jira.get("issue/FIN-1/properties/finops")
                        .body()
                        .path("value")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void theServerIsACloud() {
        JsonNode answer = jira.get("serverInfo").body();

        assertThat(answer.path("deploymentType").asString()).isEqualTo("Cloud");
        assertThat(answer.path("baseUrl").asString()).isEqualTo(sandbox.address() + "/jira");
    }

    private List<String> fieldsOf(String type) {
        return strings(
                jira.get("issue/createmeta/FIN/issuetypes/" + type).body().path("fields"), "fieldId");
    }

    private static List<String> strings(JsonNode list, String field) {
        return list.values().stream().map(entry -> entry.path(field).asString()).toList();
    }
}

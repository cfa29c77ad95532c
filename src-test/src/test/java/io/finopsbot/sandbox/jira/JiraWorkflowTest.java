package io.finopsbot.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.sandbox.Reply;
import io.finopsbot.sandbox.TinySandbox;
import io.finopsbot.sandbox.people.People;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JiraWorkflowTest {
    private TinySandbox sandbox;
    private JiraCaller jira;
    private JiraSite site;
    private String key;

    @BeforeEach
    void start() {
        sandbox = TinySandbox.start();
        jira = JiraCaller.bot(sandbox);
        site = sandbox.part(JiraSite.class);
        key = jira.task("Create workspace");
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void theWaysDependOnTheStatus() {
        assertThat(ways()).containsExactly("In Progress", "Done", "Won't Do");
        String start = idOfWayTo("In Progress");

        assertThat(move(start, "").status()).isEqualTo(204);

        assertThat(ways()).containsExactly("To Do", "Done", "Won't Do");
        Reply again = move(start, "");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body().path("errorMessages").path(0).asString()).contains("is not valid for this issue");
    }

    @Test
    void aResolutionGoesWithDoneAndAwayOnReopening() {
        assertThat(move(idOfWayTo("In Progress"), ",'fields':{'resolution':{'name':'Done'}}")
                        .status())
                .isEqualTo(400);
        assertThat(move(idOfWayTo("Done"), ",'fields':{'resolution':{'name':'Duplicate'}}")
                        .status())
                .isEqualTo(204);
        assertThat(jira.fields(key).path("resolution").path("name").asString()).isEqualTo("Duplicate");

        assertThat(move(idOfWayTo("To Do"), "").status()).isEqualTo(204);
        assertThat(jira.fields(key).path("resolution").isNull()).isTrue();
    }

    @Test
    void aWorkflowMayHaveNoWayBack() {
        site.workflow(Workflow.standard().without(Status.DONE, Status.TO_DO).without(Status.DONE, Status.IN_PROGRESS));
        site.as(People.CEM).moves(key, "Done");

        assertThat(ways()).isEmpty();
        assertThatThrownBy(() -> site.as(People.CEM).moves(key, "To Do")).hasMessageContaining("no way from Done");
    }

    @Test
    void theChangelogTellsWhoMovedItAndPagesOldestFirst() {
        site.as(People.CEM).moves(key, "In Progress");
        site.as(People.LEA).assigns(key, People.CEM);
        move(idOfWayTo("Done"), "");

        JsonNode all = jira.get("issue/" + key + "/changelog").body();
        JsonNode page =
                jira.get("issue/" + key + "/changelog?startAt=1&maxResults=1").body();

        assertThat(all.path("total").asInt()).isEqualTo(3);
        assertThat(all.path("isLast").asBoolean()).isTrue();
        assertThat(authors(all)).containsExactly("jira-cem", "jira-lea", "jira-finops-bot");
        JsonNode moved = all.path("values").path(0).path("items").path(0);
        assertThat(moved.path("field").asString()).isEqualTo("status");
        assertThat(moved.path("fromString").asString()).isEqualTo("To Do");
        assertThat(moved.path("toString").asString()).isEqualTo("In Progress");
        assertThat(moved.path("to").asString()).isEqualTo("10001");
        assertThat(page.path("isLast").asBoolean()).isFalse();
        assertThat(authors(page)).containsExactly("jira-lea");
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() {
        String before = jira.fields(key).path("updated").asString();

        assertThat(jira.put("issue/" + key, "{'fields':{'summary':'Create workspace'}}")
                        .status())
                .isEqualTo(204);

        assertThat(site.issue(key).history()).isEmpty();
        assertThat(jira.fields(key).path("updated").asString()).isEqualTo(before);
    }

    @Test
    void peopleRelabelUnderTheirOwnName() {
        site.as(People.LUIS).relabels(key, Set.of("x", "y"), Set.of());
        site.as(People.LUIS).relabels(key, Set.of(), Set.of("x"));

        assertThat(site.issuesLabelled("y")).extracting(Issue::key).containsExactly(key);
        assertThat(site.issuesLabelled("x")).isEmpty();
        assertThat(site.issue(key).history()).extracting(HistoryEntry::author).containsOnly("jira-luis");
    }

    @Test
    void whoMayNotMoveSeesNoWay() {
        site.deny("TRANSITION_ISSUES");

        assertThat(ways()).isEmpty();
        assertThat(move("11", "").status()).isEqualTo(400);
    }

    private Reply move(String transition, String more) {
        return jira.post("issue/" + key + "/transitions", "{'transition':{'id':'" + transition + "'}" + more + "}");
    }

    private JsonNode transitions() {
        return jira.get("issue/" + key + "/transitions?expand=transitions.fields")
                .body()
                .path("transitions");
    }

    private List<String> ways() {
        return transitions().values().stream()
                .map(way -> way.path("to").path("name").asString())
                .toList();
    }

    private String idOfWayTo(String status) {
        return transitions().values().stream()
                .filter(way -> way.path("to").path("name").asString().equals(status))
                .map(way -> way.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> authors(JsonNode changelog) {
        return changelog.path("values").values().stream()
                .map(entry -> entry.path("author").path("accountId").asString())
                .toList();
    }
}

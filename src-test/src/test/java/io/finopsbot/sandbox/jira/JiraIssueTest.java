package io.finopsbot.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.Reply;
import io.finopsbot.sandbox.TinySandbox;
import io.finopsbot.sandbox.people.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JiraIssueTest {
    private static final String DOCUMENT = ",'description':{'type':'doc','version':1,'content':[{'type':'paragraph',"
            + "'content':[{'type':'text','text':'Please make it.'}]}]}";

    private TinySandbox sandbox;
    private JiraCaller jira;
    private JiraSite site;

    @BeforeEach
    void start() {
        sandbox = TinySandbox.start();
        jira = JiraCaller.bot(sandbox);
        site = sandbox.part(JiraSite.class);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void anIssueIsCreatedAndReadBack() {
        String key = jira.task(
                "Create workspace",
                DOCUMENT + ",'labels':['br-1042','finops'],'priority':{'name':'High'},'reporter':{'id':'jira-pia'}");

        JsonNode fields = jira.fields(key);

        assertThat(key).isEqualTo("FIN-1");
        assertThat(fields.path("summary").asString()).isEqualTo("Create workspace");
        assertThat(fields.path("status").path("statusCategory").path("key").asString())
                .isEqualTo("new");
        assertThat(fields.path("labels").toString()).isEqualTo("[\"br-1042\",\"finops\"]");
        assertThat(fields.path("reporter").path("emailAddress").asString()).isEqualTo("pia@example.com");
        assertThat(fields.path("assignee").isNull()).isTrue();
        assertThat(fields.path("created").asString())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
        assertThat(site.issue(key).description()).isEqualTo("Please make it.");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        Reply reply = jira.post(
                "issue",
                "{'fields':{'project':{'key':'NO'},'issuetype':{'name':'Epic'},'labels':['a b'],"
                        + "'priority':{'name':'Urgent'},'description':'text','team':'x','reporter':{'id':'nobody'}}}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().path("errors").propertyNames())
                .containsExactlyInAnyOrder(
                        "project", "issuetype", "summary", "labels", "priority", "description", "team", "reporter");
    }

    @Test
    void aSummaryOf255CharactersIsTheLongest() {
        assertThat(jira.task("x".repeat(255))).isEqualTo("FIN-1");
        assertThat(jira.task("x".repeat(256))).isEmpty();
    }

    @Test
    void withoutThePermissionAReporterIsRefused() {
        site.deny("MODIFY_REPORTER");

        assertThat(jira.task("One", ",'reporter':{'id':'jira-pia'}")).isEmpty();
        assertThat(jira.task("Two")).isEqualTo("FIN-1");
        assertThat(jira.get("mypermissions?projectKey=FIN&permissions=MODIFY_REPORTER,EDIT_ISSUES")
                        .body()
                        .path("permissions")
                        .toString())
                .contains("\"havePermission\":false", "\"havePermission\":true");
    }

    @Test
    void labelsAreAddedAndRemovedWithoutTouchingOthers() {
        String key = jira.task("One", ",'labels':['a','b']");

        Reply reply = jira.put("issue/" + key, "{'update':{'labels':[{'add':'c'},{'remove':'a'}]}}");

        assertThat(reply.status()).isEqualTo(204);
        assertThat(site.issue(key).labels()).containsExactly("b", "c");
    }

    @Test
    void onlyTheWantedFieldsComeBack() {
        String key = jira.task("One");

        assertThat(jira.get("issue/" + key + "?fields=summary,status")
                        .body()
                        .path("fields")
                        .propertyNames())
                .containsExactlyInAnyOrder("summary", "status");
    }

    @Test
    void aWrongTokenIsNobody() {
        Reply reply = JiraCaller.with(sandbox, "finops-bot@example.com:wrong").get("myself");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body().path("errorMessages").path(0).asString()).contains("authenticated");
        assertThat(jira.get("myself").body().path("accountId").asString()).isEqualTo("jira-finops-bot");
    }

    @Test
    void hiddenAddressesFindNobody() {
        assertThat(jira.get("user/search?query=pia@example.com").body()).hasSize(1);
        assertThat(jira.get("user/search?query=ela@example.com").body()).isEmpty();
        assertThat(jira.get("user?accountId=" + People.ELA.jiraAccountId())
                        .body()
                        .has("emailAddress"))
                .isFalse();
    }

    @Test
    void anUnknownIssueIsNotFound() {
        Reply reply = jira.get("issue/FIN-9");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body().path("errorMessages").path(0).asString()).startsWith("Issue does not exist");
        assertThat(jira.delete("issue/FIN-9").status()).isEqualTo(405);
    }
}

package io.finopsbot.integrations.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.sandbox.jira.Status;
import io.finopsbot.sandbox.jira.Workflow;
import io.finopsbot.workflows.readiness.Check;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JiraReadinessTest {
    private final Queue queue = new Queue(jira -> jira, Map.of("finops.file.jira.statuses.returned", "Rejected"));

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void nothingIsKnownBeforeSomebodyLooks() {
        assertThat(permissions().latest().says()).isEqualTo("not looked at yet");
    }

    @Test
    void aMissingPermissionIsNamed() {
        assertThat(permissions().look().right()).isTrue();
        queue.site().deny("LINK_ISSUES");
        Check.Finding finding = permissions().look();
        assertThat(finding.right()).isFalse();
        assertThat(finding.says()).isEqualTo("FinOps Bot lacks LINK_ISSUES in FIN");
        assertThat(permissions().latest()).isEqualTo(finding);
    }

    @Test
    void whatCanBeDoneWithoutIsSaid() {
        queue.site().deny("MODIFY_REPORTER");
        queue.site().deny("CREATE_ATTACHMENTS");
        Check.Finding finding = permissions().look();
        assertThat(finding.right()).isTrue();
        assertThat(finding.says()).contains("the bot itself is the reporter", "no files are attached");
    }

    @Test
    void aMappedStatusThatTheWorkflowDoesNotHaveIsNamedWithThoseThatItHas() {
        Check.Finding finding =
                queue.stage().bean("jiraMappingCheck", Check.class).look();
        assertThat(finding.right()).isFalse();
        assertThat(finding.says()).endsWith("has no status Rejected");
        assertThat(finding.remedy()).contains("Won't Do");
    }

    @Test
    void theUsualWorkflowFitsTheUsualMapping() {
        queue.site().workflow(Workflow.standard().without(Status.DONE, Status.TO_DO));
        JiraMappingCheck check =
                new JiraMappingCheck(queue.stage().bean(JiraApi.class), "FIN", JiraMapping.usual(), queue.clock());
        assertThat(check.look().right()).isTrue();
    }

    private Check permissions() {
        return queue.stage().bean("jiraPermissionsCheck", Check.class);
    }
}

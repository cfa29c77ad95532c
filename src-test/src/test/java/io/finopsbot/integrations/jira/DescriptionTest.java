package io.finopsbot.integrations.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.jira.adf.AdfDocument;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.workflows.request.RequestNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

class DescriptionTest {
    private final Queue queue = new Queue();
    private final RequestNumber number = queue.opened();

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void whatPeopleWroteAroundTheBotsPartStays() {
        queue.site().as(People.CEM).describes("FIN-1", description -> {
            JsonNode mine =
                    AdfDocument.ofText("Runbook: wiki/42").path("content").get(0);
            ((ArrayNode) description.path("content")).insert(0, mine).add(mine);
            return description;
        });
        queue.moves(People.CEM, "FIN-1", "In Progress");
        queue.stage().run(number);
        assertThat(queue.site().issue("FIN-1").description())
                .startsWith("Runbook: wiki/42\n| finops-bot · BR-1001 · 1/3")
                .contains("[in progress]")
                .endsWith("finops-bot · BR-1001 · end\nRunbook: wiki/42");
    }

    @Test
    void aDescriptionThatPeopleTookOverIsLeftAlone() {
        queue.site().as(People.CEM).describes("FIN-1", description -> AdfDocument.ofText("All mine"));
        queue.moves(People.CEM, "FIN-1", "In Progress");
        queue.stage().run(number);
        assertThat(queue.site().issue("FIN-1").description()).isEqualTo("All mine");
    }

    @Test
    void aBlockedTaskSaysWhatItWaitsForUntilItDoesNot() {
        assertThat(queue.site().issue("FIN-2").description())
                .contains("Blocked: waits for 1/3 Create workspace invoices-triage.");
        queue.moves(People.CEM, "FIN-1", "Done");
        queue.stage().run(number);
        assertThat(queue.site().issue("FIN-2").description())
                .doesNotContain("Blocked:")
                .contains("[ready]");
    }
}

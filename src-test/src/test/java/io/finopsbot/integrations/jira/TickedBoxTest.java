package io.finopsbot.integrations.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.workflows.request.RequestNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TickedBoxTest {
    private static final String BOX = "is active as a cost allocation tag";

    private final Queue queue = new Queue();
    private final RequestNumber number = queue.opened();

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void anEngineersTickIsRecordedAndShownWithItsName() {
        queue.site().as(People.CEM).ticks("FIN-2", BOX);
        queue.stage().run(number);
        assertThat(queue.stage().request(number).tagTick())
                .isNotNull()
                .satisfies(tick -> assertThat(tick.by().name()).isEqualTo("Cem Engineer"));
        assertThat(queue.site().issue("FIN-2").description()).containsPattern("\\[x] .*ticked by Cem Engineer, ");
        assertThat(queue.said("FIN-2")).isEmpty();
    }

    @Test
    void aTickBySomebodyElseIsTakenBackAndAnsweredOnce() {
        queue.site().as(People.NORA).ticks("FIN-2", BOX);
        queue.stage().run(number);
        queue.stage().run(number);
        assertThat(queue.stage().request(number).tagTick()).isNull();
        assertThat(queue.site().issue("FIN-2").description()).contains("[ ] The tag key finops-workspace");
        assertThat(queue.said("FIN-2"))
                .singleElement()
                .asString()
                .startsWith("finops-bot has not taken that tick.")
                .endsWith("(NOT_AN_ENGINEER)");
    }
}

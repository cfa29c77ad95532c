package io.finopsbot.sandbox.story;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A step as one line for programs. */
final class StepJson {
    private StepJson() {}

    static String line(Step step) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("step", step.number())
                .put("part", step.part())
                .put("actor", step.actor())
                .put("door", step.door().word())
                .put("outcome", step.outcome().word());
        if (step.rule() != null) {
            json.put("rule", step.rule());
        }
        if (step.outcome() == Outcome.LEFT_OUT) {
            json.put("why", step.saw());
        }
        if (step.request() != null) {
            json.put("request", step.request());
        }
        if (step.issue() != null) {
            json.put("issue", step.issue());
        }
        return json.toString();
    }
}

package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.client.Submission.Kind;
import io.finopsbot.sandbox.slack.team.SlackRefusal;
import io.finopsbot.sandbox.slack.team.SlackView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sends a modal to the bot and does what it answers. */
final class Submitting {
    private final SlackClient client;
    private final Person person;
    private final Modal modal;

    Submitting(SlackClient client, Person person, Modal modal) {
        this.client = client;
        this.person = person;
        this.modal = modal;
    }

    Submission submit(SlackView view, List<Widget> widgets, FormState state) {
        Map<String, String> faults = FormCheck.faults(widgets, state);
        if (!faults.isEmpty()) {
            return new Submission(Kind.FIELD_ERRORS, faults, null, modal);
        }
        Reply reply = client.pen().send(client.payloads().submission(person, view, state.values()));
        if (!reply.acknowledged()) {
            return Submission.of(Kind.FAILED, reply);
        }
        if (reply.body().isBlank()) {
            client.views().close(view);
            return Submission.of(Kind.CLOSED, reply);
        }
        try {
            return carryOut(view, widgets, reply, JsonMapper.shared().readTree(reply.body()));
        } catch (SlackRefusal refusal) {
            return Submission.of(Kind.FAILED, reply.fails(refusal.sentence()));
        } catch (JacksonException e) {
            return Submission.of(Kind.FAILED, reply.fails("The answer is no JSON: " + reply.body()));
        }
    }

    private Submission carryOut(SlackView view, List<Widget> widgets, Reply reply, JsonNode answer) {
        String action = answer.path("response_action").asString("");
        return switch (action) {
            case "errors" -> errors(widgets, reply, answer.path("errors"));
            case "update" -> {
                client.views().update(view, checked(answer), null);
                yield new Submission(Kind.UPDATED, Map.of(), reply, modal);
            }
            case "push" -> {
                SlackView pushed = client.views().push(person.slackId(), checked(answer));
                yield new Submission(Kind.PUSHED, Map.of(), reply, new Modal(client, person, pushed.id()));
            }
            case "clear" -> {
                client.views().clear(person.slackId());
                yield Submission.of(Kind.CLOSED, reply);
            }
            default -> Submission.of(Kind.FAILED, reply.fails("unknown response_action: " + action));
        };
    }

    private ObjectNode checked(JsonNode answer) {
        return client.content().view(answer.path("view"), "modal");
    }

    private Submission errors(List<Widget> widgets, Reply reply, JsonNode errors) {
        Map<String, String> byLabel = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> error : errors.properties()) {
            Widget at = widgets.stream()
                    .filter(widget -> widget.isInput() && widget.blockId().equals(error.getKey()))
                    .findFirst()
                    .orElseThrow(
                            () -> new SlackRefusal("an error for " + error.getKey() + ", which is no input block"));
            byLabel.put(at.label(), error.getValue().asString(""));
        }
        if (byLabel.isEmpty()) {
            throw new SlackRefusal("response_action errors without errors");
        }
        return new Submission(Kind.FIELD_ERRORS, byLabel, reply, modal);
    }
}

package io.finopsbot.bot.slack;

import com.slack.api.bolt.response.Response;
import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Slack is answered within its three seconds: in the words of the refusal, in the form, or to the person alone. */
public final class Answers {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TELL = "slack/tell.json";
    private static final String TOLD_IN_FORM = "slack/told-in-form.json";

    private final Words words;
    private final Template tell;
    private final Template toldInForm;

    public Answers(Words words) {
        this.words = words;
        this.tell = Template.load(TELL, words);
        this.toldInForm = Template.load(TOLD_IN_FORM, words);
    }

    /** The sentences themselves. */
    public Words words() {
        return words;
    }

    /** Heard, and nothing to say yet. */
    public Response heard() {
        return Response.ok();
    }

    /** A sentence to the person who typed a command, and to nobody else. */
    public Response sentence(String text) {
        return json(tell.fill(Map.of("text", Markup.beginning(text, Paragraphs.LONGEST_TEXT))));
    }

    /** Blocks to the person who typed a command, and to nobody else. */
    public Response blocks(JsonNode message) {
        return json(message);
    }

    /** Why not, to the person who typed a command. */
    public Response refusal(Refusal refusal) {
        return sentence(text(refusal));
    }

    /** The refusal in words; ends with the rule's own name, which support and audit know it by. */
    public String text(Refusal refusal) {
        return "%s (%s)".formatted(words.say("rule." + refusal.rule(), refusal.arguments()), refusal.rule());
    }

    /** Why not, in a form: beside the field that the rule is about, else in place of the form. */
    public Response refusalInForm(Refusal refusal, Map<Rule, String> fields) {
        String field = fields.get(refusal.rule());
        return field != null
                ? fieldErrors(Map.of(field, text(refusal)))
                : inForm(words.say("form.refused"), text(refusal));
    }

    /** What is wrong with which fields, by block id; the form stays open. */
    public Response fieldErrors(Map<String, String> sentences) {
        return json(Map.of("response_action", "errors", "errors", new LinkedHashMap<>(sentences)));
    }

    /** A sentence in place of the form. */
    public Response inForm(String title, String text) {
        return json(Map.of("response_action", "update", "view", formSaying(title, text)));
    }

    /** A form that says why not. */
    public JsonNode refusedForm(Refusal refusal) {
        return formSaying(words.say("form.refused"), text(refusal));
    }

    /** A form that says a sentence and asks for nothing. */
    public JsonNode formSaying(String title, String text) {
        return toldInForm.fill(Map.of("title", title, "text", Markup.beginning(text, Paragraphs.LONGEST_TEXT)));
    }

    private static Response json(Object body) {
        return Response.builder()
                .statusCode(200)
                .contentType("application/json; charset=utf-8")
                .body(JSON.writeValueAsString(body))
                .build();
    }
}

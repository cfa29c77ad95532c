package io.finopsbot.bot.models;

import io.finopsbot.bot.slack.Form;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelStatus;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The form in which a lead proposes on what terms a model may be had. */
public final class ModelForm {
    static final String NAME = "model";

    private static final String STATUS = "status";
    private static final String PORTFOLIOS = "portfolios";
    private static final String SECOND = "second";
    private static final String REASON = "reason";

    private final Words words;
    private final Organisation organisation;
    private final Template template;

    public ModelForm(Words words, Organisation organisation) {
        this.words = words;
        this.organisation = organisation;
        this.template = Template.load("slack/model-form.json", words);
    }

    JsonNode of(ModelStanding standing) {
        ModelStatus now = standing.terms().status();
        return template.fill(new Values()
                .with("form", NAME)
                .with("target", ModelTarget.of(standing))
                .with("intro", words.say("form.model.intro", standing.model().title(), now))
                .with(
                        "statuses",
                        Stream.of(ModelStatus.values())
                                .map(status -> Map.of("name", words.term(status), "id", status.name()))
                                .toList())
                .with("status", now)
                .with("statusName", words.term(now))
                .with(
                        "portfolios",
                        organisation.portfolios().stream()
                                .map(unit -> Map.of(
                                        "name", unit.name(), "id", unit.id().value()))
                                .toList())
                .all());
    }

    /** What is wrong with what was filled in, by block; nothing if it can be proposed. */
    Map<String, String> wrong(Form filled) {
        if (filled.choice(STATUS).isEmpty()) {
            return Map.of(STATUS, words.say("field.required"));
        }
        ModelStatus status = status(filled);
        boolean restricted = status == ModelStatus.RESTRICTED;
        boolean portfolios = !filled.choices(PORTFOLIOS).isEmpty();
        boolean second = filled.ticked(SECOND);
        Map<String, String> wrong = new LinkedHashMap<>();
        if (restricted && !portfolios && !second) {
            wrong.put(PORTFOLIOS, words.say("field.restriction"));
        }
        if (!restricted && portfolios) {
            wrong.put(PORTFOLIOS, words.say("field.restriction-not"));
        }
        if (!restricted && second) {
            wrong.put(SECOND, words.say("field.restriction-not"));
        }
        if (status == ModelStatus.BLOCKED && filled.text(REASON).isEmpty()) {
            wrong.put(REASON, words.say("field.blocked-reason"));
        }
        return wrong;
    }

    /** The terms, if nothing is {@link #wrong}. */
    ModelTerms terms(Form filled) {
        List<UnitId> portfolios =
                filled.choices(PORTFOLIOS).stream().map(UnitId::new).toList();
        String reason = filled.text(REASON);
        return new ModelTerms(status(filled), portfolios, filled.ticked(SECOND), reason.isEmpty() ? null : reason);
    }

    private static ModelStatus status(Form filled) {
        return ModelStatus.valueOf(filled.choice(STATUS).orElseThrow());
    }
}

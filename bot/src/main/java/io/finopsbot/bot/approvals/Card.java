package io.finopsbot.bot.approvals;

import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.approval.JoinedSpace;
import io.finopsbot.workflows.approval.Widening;
import io.finopsbot.workflows.desk.Standings;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.request.Addition;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.tasks.TaskIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The card of a request: what is asked for, what was decided, how far it is, and what one can do. */
public final class Card {
    private static final int LONGEST_SIDE = 900;

    private final Words words;
    private final RequestText text;
    private final Standings standings;
    private final CardState state;
    private final CardProgress progress;
    private final CardButtons buttons;
    private final Template template;

    public Card(Words words, RequestText text, Standings standings, CardState state) {
        this.words = words;
        this.text = text;
        this.standings = standings;
        this.state = state;
        this.progress = new CardProgress(words);
        this.buttons = new CardButtons(words);
        this.template = Template.load("slack/card.json", words);
    }

    /** The card as it has to look now. */
    public JsonNode of(BusinessRequest request, List<TaskIssue> issues) {
        RequestFields fields = request.fields();
        Optional<Addition> addition = Optional.ofNullable(fields.addition());
        String title = words.say("card.title", request.number(), fields.workload());
        return template.fill(new Values()
                .with("summary", title + ": " + words.term(request.state()))
                .with("title", title)
                .with("requester", Markup.mention(request.requester().id()))
                .with("unit", text.unit(fields))
                .with("useCase", words.term(fields.useCase()))
                .with("runtime", words.term(fields.runtime()))
                .with("estimate", text.money(fields.monthlyEstimate()))
                .with("model", model(fields))
                .with("businessCase", text.businessCase(fields.businessCase()))
                .with("addsTo", addition.map(Addition::space).orElse(null))
                .with(
                        "addsScope",
                        addition.map(Addition::iamScope).map(words::term).orElse(null))
                .with("besides", fields.besides() ? words.say("card.besides") : null)
                .with("state", new Markup(state.of(request)))
                .with(
                        "scope",
                        request.joins().isPresent()
                                ? widened(request.named().orElseThrow())
                                : request.scope().map(this::scope).orElse(List.of()))
                .with("progress", progress.of(request, issues).orElse(null))
                .with(
                        "note",
                        request.scope()
                                .flatMap(ApprovalScope::claudePlatform)
                                .map(scope -> words.say("card.note"))
                                .orElse(null))
                .with("buttons", buttons.of(request))
                .all());
    }

    private String model(RequestFields fields) {
        return standings.catalogue().models().stream()
                .filter(model -> model.id().equals(fields.suggestedModel()))
                .map(Model::name)
                .findFirst()
                .orElseGet(() -> words.say("card.model-none"));
    }

    private List<Map<String, String>> scope(ApprovalScope scope) {
        return List.of(
                line(
                        "card.scope-model",
                        scope.model().name() + " · " + scope.platform().title()),
                line(scope.fold(role -> "card.scope-role", workspace -> "card.scope-workspace"), scope.anchorName()),
                line("card.scope-account", ApproveForm.named(scope.account())),
                line("card.scope-region", scope.region()),
                line("card.scope-iam", words.term(scope.iamScope())));
    }

    /** Of a scope that is added to a claimed workspace or role: what is new about it, and nothing else. */
    private List<Map<String, String>> widened(Decision decision) {
        List<Map<String, String>> lines = new ArrayList<>();
        JoinedSpace space = Objects.requireNonNull(decision.joins());
        lines.add(line("card.widens", Objects.requireNonNull(decision.scope()).anchorName() + " · " + space.request()));
        for (Widening widening : decision.widenings()) {
            lines.add(line(
                    "widens." + widening.dimension(),
                    words.say("card.widening", cut(widening.before()), cut(widening.after()))));
        }
        return lines;
    }

    /** Twenty actions on both sides are longer than a field; the audit trail has them all. */
    private static String cut(String side) {
        return Markup.beginning(side, LONGEST_SIDE);
    }

    private Map<String, String> line(String key, String value) {
        return Map.of("name", words.say(key), "value", value);
    }
}

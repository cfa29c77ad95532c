package io.finopsbot.bot.requests;

import io.finopsbot.bot.slack.Form;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.desk.Standings;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.Unit;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.request.Addition;
import io.finopsbot.workflows.request.BusinessCase;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.request.UseCase;
import io.finopsbot.workflows.request.WorkloadRuntime;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.RoleName;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form that a request is written in: empty for a new one, filled for one that is revised. It shows the products of the
 * portfolio that is chosen in it alone: all of them at once would be more than Slack takes in a form.
 */
public final class RequestForm {
    /** How the block of the products begins; it goes on with their portfolio, so that another one's choice does not stay. */
    static final String PRODUCT = "product";

    private final Words words;
    private final Organisation organisation;
    private final Standings standings;
    private final SpaceGroups groups;
    private final Template template;
    private final Optional<UnitId> chosen;

    public RequestForm(Words words, Organisation organisation, Standings standings) {
        this(words, organisation, standings, Template.load("slack/request-form.json", words), Optional.empty());
    }

    private RequestForm(
            Words words, Organisation organisation, Standings standings, Template template, Optional<UnitId> chosen) {
        this.words = words;
        this.organisation = organisation;
        this.standings = standings;
        this.groups = new SpaceGroups(words, organisation);
        this.template = template;
        this.chosen = chosen;
    }

    /** By what is told that the portfolio is chosen in a form of that kind. */
    static String portfolioOf(String form) {
        return form + "-portfolio";
    }

    /** The same form after the portfolio was chosen in it. */
    RequestForm after(Form open) {
        return choosing(open.choice("portfolio").map(UnitId::new));
    }

    RequestForm choosing(Optional<UnitId> portfolio) {
        return new RequestForm(words, organisation, standings, template, portfolio);
    }

    /** An empty form. */
    JsonNode empty(String form, List<BusinessRequest> spaces) {
        return template.fill(frame(form, "none", "form.request.title", null, spaces));
    }

    /** A form filled with what was asked for so far. */
    JsonNode filled(String form, String target, RequestFields fields, List<BusinessRequest> spaces) {
        return template.fill(frame(form, target, "form.request.revise-title", fields, spaces));
    }

    /** An empty form for what is there already, with a name that its ARN proposes. */
    JsonNode adopting(String form, Anchor anchor) {
        Map<String, @Nullable Object> values = frame(form, anchor.value(), "form.adopt.title", null, List.of());
        values.put("anchor", words.say("form.adopt.anchor", anchor));
        values.put("calledHint", anchor instanceof WorkspaceArn ? words.say("form.adopt.called-hint") : null);
        values.put("workload", proposed(anchor));
        return template.fill(values);
    }

    /** An empty form for a workspace of which the bill has the name alone. */
    JsonNode adopting(String form, WorkspaceName workspace) {
        Map<String, @Nullable Object> values = frame(form, workspace.value(), "form.adopt.title", null, List.of());
        values.put("anchor", words.say("form.adopt.from-gap", workspace));
        values.put("arnHint", words.say("form.adopt.arn-hint"));
        values.put("workload", workspace.value().replaceAll("-+", " "));
        return template.fill(values);
    }

    private static @Nullable String proposed(Anchor anchor) {
        return anchor instanceof RoleArn role
                ? role.role().value().replaceFirst("^" + RoleName.PREFIX, "").replaceAll("[-_.]+", " ")
                : null;
    }

    /** Reads what was filled in. */
    RequestFormReader reader(Form filled) {
        return new RequestFormReader(words, organisation, filled);
    }

    private Map<String, @Nullable Object> frame(
            String form, String target, String title, @Nullable RequestFields fields, List<BusinessRequest> spaces) {
        Values values = new Values()
                .with("form", form)
                .with("target", target)
                .with("title", words.say(title))
                .with("anchor", null)
                .with("arnHint", null)
                .with("calledHint", null)
                .with("portfolios", units(organisation.portfolios()))
                .with("useCases", terms(UseCase.values()))
                .with("runtimes", terms(WorkloadRuntime.values()))
                .with("valueTypes", terms(BusinessCase.ValueType.values()))
                .with("models", models());
        texts(values, fields);
        units(values, fields);
        choices(values, fields);
        addition(values, fields, spaces);
        return values.all();
    }

    private static void texts(Values values, @Nullable RequestFields fields) {
        BusinessCase businessCase = fields == null ? null : fields.businessCase();
        values.with("workload", fields == null ? null : fields.workload())
                .with(
                        "estimate",
                        fields == null ? null : number(fields.monthlyEstimate().amount()))
                .with(
                        "baseline",
                        businessCase == null
                                ? null
                                : number(businessCase.annualBaseline().amount()))
                .with("percent", businessCase == null ? null : number(businessCase.targetPercent()));
    }

    private void units(Values values, @Nullable RequestFields fields) {
        Optional<UnitId> portfolio = chosen.or(() -> Optional.ofNullable(fields).map(RequestFields::portfolio));
        unit(values, "portfolio", organisation.portfolios(), portfolio.orElse(null));
        List<Unit> products = portfolio.map(organisation::below).orElse(List.of());
        values.with("products", units(products))
                .with(
                        "productBlock",
                        PRODUCT + "-" + portfolio.map(UnitId::value).orElse(""));
        unit(values, "product", products, fields == null ? null : fields.product());
    }

    private void choices(Values values, @Nullable RequestFields fields) {
        term(values, "useCase", fields == null ? null : fields.useCase());
        term(values, "runtime", fields == null ? null : fields.runtime());
        term(values, "valueType", fields == null ? null : fields.businessCase().valueType());
        Optional<Model> model = fields == null ? Optional.empty() : model(fields.suggestedModel());
        values.with("model", model.map(Model::id).orElse(null))
                .with("modelName", model.map(Model::name).orElse(null))
                .with(
                        "modelPlatform",
                        model.map(known -> known.platform().title()).orElse(null));
    }

    /** Only who owns a claimed workspace or role can ask for more of it. */
    private void addition(Values values, @Nullable RequestFields fields, List<BusinessRequest> spaces) {
        Addition addition = fields == null ? null : fields.addition();
        Optional<BusinessRequest> chosen = spaces.stream()
                .filter(space -> addition != null && space.number().equals(addition.space()))
                .findFirst();
        values.with(
                        "spaces",
                        groups.of(spaces, chosen.map(BusinessRequest::number).orElse(null)))
                .with("spaceHint", groups.hint("form.request.space-hint", spaces))
                .with("space", chosen.map(BusinessRequest::number).orElse(null))
                .with(
                        "spaceName",
                        chosen.map(found -> found.approvedScope().anchorName()).orElse(null))
                .with("iamScopes", terms(IamScope.values()));
        term(values, "wanted", addition == null ? null : addition.iamScope());
        values.with("besides", fields != null && fields.besides() ? ticked() : null);
    }

    private JsonNode ticked() {
        Map<String, ?> text = Map.of("type", "plain_text", "text", words.say("form.request.besides-tick"));
        return JsonMapper.shared().valueToTree(List.of(Map.of("text", text, "value", "besides")));
    }

    /** What the directory or the list of models no longer has is not chosen: Slack refuses a choice that is not offered. */
    private static void unit(Values values, String name, List<Unit> offered, @Nullable UnitId id) {
        Optional<Unit> unit =
                offered.stream().filter(known -> known.id().equals(id)).findFirst();
        values.with(name, unit.map(Unit::id).orElse(null))
                .with(name + "Name", unit.map(Unit::name).orElse(null));
    }

    private void term(Values values, String name, @Nullable Enum<?> term) {
        values.with(name, term).with(name + "Name", term == null ? null : words.term(term));
    }

    private Optional<Model> model(@Nullable String id) {
        return standings.offered().stream()
                .filter(model -> model.id().equals(id))
                .findFirst();
    }

    private List<Map<String, ?>> models() {
        return standings.offered().stream()
                .<Map<String, ?>>map(model -> Map.of(
                        "name", model.name(),
                        "id", model.id(),
                        "platform", model.platform().title()))
                .toList();
    }

    private List<Map<String, ?>> terms(Enum<?>[] terms) {
        return Arrays.stream(terms)
                .<Map<String, ?>>map(term -> Map.of("name", words.term(term), "id", term.name()))
                .toList();
    }

    private static List<Map<String, ?>> units(List<Unit> units) {
        return units.stream()
                .<Map<String, ?>>map(
                        unit -> Map.of("name", unit.name(), "id", unit.id().value()))
                .toList();
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

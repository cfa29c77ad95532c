package io.finopsbot.bot.approvals;

import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.bot.slack.Target;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The form that a lead approves in. */
public final class ApproveForm {
    private final Words words;
    private final Organisation organisation;
    private final ApprovalOptions options;
    private final RequestText text;
    private final Template template;

    public ApproveForm(Words words, Organisation organisation, ApprovalOptions options, RequestText text) {
        this.words = words;
        this.organisation = organisation;
        this.options = options;
        this.text = text;
        this.template = Template.load("slack/approve-form.json", words);
    }

    JsonNode of(BusinessRequest request) {
        Values values = new Values()
                .with("target", Target.of(request))
                .with("title", words.say("form.approve.title", request.number()))
                .with("asked", asked(request))
                .with("name", proposedName(request.fields()))
                .with("businessCase", text.businessCase(request.fields().businessCase()));
        platform(values);
        model(values, request.fields());
        place(values);
        terms(values);
        return template.fill(values.all());
    }

    private String asked(BusinessRequest request) {
        RequestFields fields = request.fields();
        return words.say(
                "form.approve.asked",
                request.requester().name(),
                fields.workload(),
                text.unit(fields),
                text.money(fields.monthlyEstimate()));
    }

    private WorkspaceName proposedName(RequestFields fields) {
        UnitId product = fields.product();
        return product == null
                ? WorkspaceName.proposedFrom(fields.workload())
                : WorkspaceName.proposedFrom(organisation.nameOf(product), fields.workload());
    }

    private static void platform(Values values) {
        values.with("platforms", options(Platform.values(), Platform::title))
                .with("platform", Platform.CLAUDE_PLATFORM)
                .with("platformName", Platform.CLAUDE_PLATFORM.title());
    }

    private void model(Values values, RequestFields fields) {
        List<Map<String, String>> models = options.models().stream()
                .map(model -> Map.of(
                        "name", model.name(),
                        "id", model.id(),
                        "platform", model.platform().title()))
                .toList();
        Optional<Model> suggested = options.models().stream()
                .filter(model -> model.id().equals(fields.suggestedModel()))
                .findFirst();
        values.with("models", models)
                .with("model", suggested.map(Model::id).orElse(null))
                .with("modelName", suggested.map(Model::name).orElse(null))
                .with(
                        "modelPlatform",
                        suggested.map(model -> model.platform().title()).orElse(null));
    }

    private void place(Values values) {
        values.with(
                        "accounts",
                        options.accounts().stream()
                                .map(account -> option(named(account), account.id()))
                                .toList())
                .with(
                        "regions",
                        options.regions().stream()
                                .map(region -> option(region, region))
                                .toList());
    }

    private void terms(Values values) {
        values.with("iamScopes", options(IamScope.values(), words::term))
                .with("iamScope", IamScope.INFERENCE)
                .with("iamScopeName", words.term(IamScope.INFERENCE))
                .with("priorities", options(Priority.values(), words::term))
                .with("priority", Priority.NORMAL)
                .with("priorityName", words.term(Priority.NORMAL));
    }

    /** What an account is called in a list. */
    public static String named(Account account) {
        return account.name() + " (" + account.id() + ")";
    }

    private static <E extends Enum<E>> List<Map<String, String>> options(E[] terms, Function<E, String> name) {
        return Arrays.stream(terms)
                .map(term -> option(name.apply(term), term.name()))
                .toList();
    }

    private static Map<String, String> option(String name, String id) {
        return Map.of("name", name, "id", id);
    }
}

package io.finopsbot.bot.approvals;

import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.bot.requests.SpaceGroups;
import io.finopsbot.bot.slack.Target;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.ClaudePlatformScope;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.Standings;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.spaces.RoleName;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The form that a lead approves in. What there is to choose depends on what was chosen: the form changes with it. */
public final class ApproveForm {
    private static final String NEW = "new";

    private final Words words;
    private final Organisation organisation;
    private final ApprovalOptions options;
    private final RequestText text;
    private final ClaimedSpaces spaces;
    private final SpaceGroups groups;
    private final Standings standings;
    private final AdoptedPlace adopted;
    private final PresentScope present;
    private final FirstPick first;
    private final Template template;

    public ApproveForm(
            Words words,
            Organisation organisation,
            ApprovalOptions options,
            RequestText text,
            ClaimedSpaces spaces,
            Standings standings) {
        this.words = words;
        this.organisation = organisation;
        this.options = options;
        this.text = text;
        this.spaces = spaces;
        this.groups = new SpaceGroups(words, organisation);
        this.standings = standings;
        this.adopted = new AdoptedPlace(words, options);
        this.present = new PresentScope(words, options);
        this.first = new FirstPick(standings, spaces);
        this.template = Template.load("slack/approve-form.json", words);
    }

    /** The form as it opens. */
    JsonNode of(BusinessRequest request) {
        return of(request, first.of(request));
    }

    /** The form after a choice. */
    JsonNode of(BusinessRequest request, ScopePick pick) {
        Optional<BusinessRequest> joined = spaces.picked(pick.joins());
        Values values = new Values()
                .with("target", Target.of(request))
                .with("asked", asked(request))
                .with("businessCase", text.businessCase(request.fields().businessCase()));
        platform(values, pick);
        space(values, request, pick, joined);
        model(values, request, pick.platform());
        place(values, pick, joined);
        name(values, request, pick, joined);
        terms(values, pick);
        Map<String, @Nullable Object> all = values.all();
        all.putAll(present.values(request));
        all.putAll(adopted.of(request));
        return template.fill(all);
    }

    /** The block in which the model of that platform is chosen. */
    static String modelBlock(Platform platform) {
        return "model-" + platform;
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

    /** A platform without a model is not to be had: Slack takes no empty list. */
    private void platform(Values values, ScopePick pick) {
        List<Model> models = standings.catalogue().models();
        Platform[] platforms = Stream.of(Platform.values())
                .filter(platform -> !on(platform, models).isEmpty())
                .toArray(Platform[]::new);
        values.with("platforms", choices(platforms, Platform::title))
                .with("platform", pick.platform())
                .with("platformName", pick.platform().title());
    }

    private void space(Values values, BusinessRequest request, ScopePick pick, Optional<BusinessRequest> joined) {
        Map<String, String> fresh = choice(words.say("new-space." + pick.platform()), NEW);
        Map<String, ?> first = SpaceGroups.group(words.say("form.approve.space-new"), List.of(fresh));
        List<BusinessRequest> claimed = spaces.of(pick.platform(), request);
        List<Map<String, ?>> others =
                groups.of(claimed, joined.map(BusinessRequest::number).orElse(null));
        Map<String, String> chosen = joined.map(SpaceGroups::choice).orElse(fresh);
        values.with(
                        "spaces",
                        claimed.isEmpty()
                                ? null
                                : Stream.concat(Stream.of(first), others.stream())
                                        .toList())
                .with("spaceHint", groups.hint("form.approve.space-hint", claimed))
                .with("spaceBlock", "joins-" + pick.platform())
                .with("space", chosen.get("id"))
                .with("spaceName", chosen.get("name"));
    }

    private void model(Values values, BusinessRequest request, Platform platform) {
        List<Model> offered = offered(request.fields(), platform);
        Optional<Model> suggested = first.model(request).filter(offered::contains);
        values.with("modelBlock", modelBlock(platform))
                .with(
                        "models",
                        offered.stream()
                                .map(model -> choice(model.name(), model.id()))
                                .toList())
                .with("model", suggested.map(Model::id).orElse(null))
                .with("modelName", suggested.map(Model::name).orElse(null));
    }

    /** What the workload may have; if that is nothing, all there is: Slack takes no empty list, and the desk says why not. */
    private List<Model> offered(RequestFields fields, Platform platform) {
        List<Model> allowed = on(platform, standings.offeredTo(fields.portfolio()));
        return allowed.isEmpty() ? on(platform, standings.catalogue().models()) : allowed;
    }

    private static List<Model> on(Platform platform, List<Model> models) {
        return models.stream().filter(model -> model.platform() == platform).toList();
    }

    /** A workspace stays where it is, a role in its account; what can be chosen is chosen for a new one. */
    private void place(Values values, ScopePick pick, Optional<BusinessRequest> joined) {
        boolean fixedRegion = joined.isPresent() && pick.platform() == Platform.CLAUDE_PLATFORM;
        values.with("place", joined.map(holder -> stays(holder, fixedRegion)).orElse(null))
                .with("accounts", joined.isPresent() ? null : accounts())
                .with(
                        "regions",
                        fixedRegion
                                ? null
                                : options.regions().stream()
                                        .map(region -> choice(region, region))
                                        .toList());
    }

    private String stays(BusinessRequest holder, boolean fixedRegion) {
        ApprovalScope scope = holder.approvedScope();
        String account = named(scope.account());
        return fixedRegion
                ? words.say("form.approve.stays-region", scope.anchorName(), account, scope.region())
                : words.say("form.approve.stays-account", scope.anchorName(), account);
    }

    private List<Map<String, String>> accounts() {
        return options.accounts().stream()
                .map(account -> choice(named(account), account.id()))
                .toList();
    }

    private void name(Values values, BusinessRequest request, ScopePick pick, Optional<BusinessRequest> joined) {
        boolean workspace = joined.isEmpty() && pick.platform() == Platform.CLAUDE_PLATFORM;
        boolean role = joined.isEmpty() && pick.platform() == Platform.BEDROCK;
        values.with("name", workspace ? nameFor(request) : null)
                .with(
                        "role",
                        role
                                ? words.say(
                                        "form.approve.role",
                                        RoleName.generated(request.fields().workload(), request.number()))
                                : null);
    }

    /** The name that it has, or one that is proposed. */
    private WorkspaceName nameFor(BusinessRequest request) {
        return PresentScope.scope(request)
                .filter(scope -> request.joins().isEmpty())
                .flatMap(ApprovalScope::claudePlatform)
                .map(ClaudePlatformScope::workspace)
                .or(() -> Optional.ofNullable(request.life().called()))
                .orElseGet(() -> proposedName(request.fields()));
    }

    private WorkspaceName proposedName(RequestFields fields) {
        UnitId product = fields.product();
        return product == null
                ? WorkspaceName.proposedFrom(fields.workload())
                : WorkspaceName.proposedFrom(organisation.nameOf(product), fields.workload());
    }

    private void terms(Values values, ScopePick pick) {
        values.with("iamScopes", choices(IamScope.values(), words::term))
                .with("iamScope", pick.iamScope())
                .with("iamScopeName", words.term(pick.iamScope()))
                .with("iamScopeHint", words.say("iam-hint." + pick.platform()))
                .with("agentic", pick.iamScope() == IamScope.AGENTIC ? words.say("form.approve.actions-hint") : null)
                .with("priorities", choices(Priority.values(), words::term));
    }

    /** What an account is called in a list. */
    public static String named(Account account) {
        return account.name() + " (" + account.id() + ")";
    }

    private static <E extends Enum<E>> List<Map<String, String>> choices(E[] terms, Function<E, String> name) {
        return Arrays.stream(terms)
                .map(term -> choice(name.apply(term), term.name()))
                .toList();
    }

    private static Map<String, String> choice(String name, String id) {
        return Map.of("name", name, "id", id);
    }
}

package io.finopsbot.bot.approvals;

import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;

import io.finopsbot.bot.Rendering;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.coverage.Histories;
import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.fakes.Catalogues;
import io.finopsbot.fakes.Company;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.desk.BreakGlass;
import io.finopsbot.workflows.desk.ScopeChoice;
import io.finopsbot.workflows.desk.TakeCard;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.Addition;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.request.RequestState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The card in each of its states, and the form behind its first button. */
public final class CardRenderings {
    private static final Organisation VAST = Sample.vastOrganisation();

    private CardRenderings() {}

    public static List<Rendering> all() {
        List<Rendering> all = new ArrayList<>();
        for (RequestState state : RequestState.values()) {
            all.add(new Rendering(
                    Card.class,
                    "card.json",
                    state + ", a reason of that many sentences",
                    count -> card(Sample.inState(
                            state, Sample.fields(Sample.LONG_WORKLOAD), "Because & so. ".repeat(count) + "!"))));
        }
        all.add(new Rendering(Card.class, "card.json", "somebody is on it", count -> card(taken())));
        all.add(new Rendering(
                Card.class, "card.json", "a review of that many sentences", count -> card(broken(count))));
        all.add(new Rendering(
                Card.class, "card.json", "a widening of that many actions", count -> card(widened(count))));
        all.addAll(CardLifeRenderings.all());
        for (Platform platform : Platform.values()) {
            all.add(new Rendering(
                    ApproveForm.class,
                    "approve-form.json",
                    platform + ", that many Spaces",
                    count -> form(platform, count)));
        }
        return all;
    }

    static JsonNode card(BusinessRequest request) {
        Words words = Words.standard();
        return new Card(
                        words,
                        new RequestText(words, VAST),
                        Sample.standings(Sample.vastOptions()),
                        new CardState(words, VAST))
                .of(request, request.chain().tasks().isEmpty() ? List.of() : Sample.issues(request));
    }

    static BusinessRequest claimed(Company company) {
        return Sample.inState(company, RequestState.CLAIMED, Sample.fields(Sample.LONG_WORKLOAD), "none");
    }

    private static BusinessRequest taken() {
        Company company = new Company(true);
        return company.done(company.submitted(Sample.fields(Sample.LONG_WORKLOAD)), new TakeCard(), LENA);
    }

    private static BusinessRequest broken(int sentences) {
        Company company = new Company(true);
        company.readRoles(Set.of(Company.id(LENA), Company.id(LUKAS)), Set.of());
        company.mayBreakGlass(LENA);
        return company.done(company.approved(), new BreakGlass("It is down & up. ".repeat(sentences) + "!"), LENA);
    }

    /** A scope is added that differs from the one before in all its actions; a lead can list 20. */
    private static BusinessRequest widened(int count) {
        Company company = new Company(true);
        BusinessRequest holder = claimed(company);
        add(company, holder, 'A', count);
        return add(company, holder, 'B', count);
    }

    private static BusinessRequest add(Company company, BusinessRequest holder, char letter, int count) {
        List<String> actions = IntStream.rangeClosed(1, Math.max(1, Math.min(count, 20)))
                .mapToObj(number ->
                        "aws-external-anthropic:" + String.valueOf(letter).repeat(40 + number))
                .toList();
        ScopeChoice choice = new ScopeChoice(
                Platform.CLAUDE_PLATFORM,
                Company.MODEL,
                Company.ACCOUNT,
                Company.REGION,
                IamScope.AGENTIC,
                actions,
                "",
                holder.number());
        BusinessRequest request = company.submitted(adding(holder));
        return company.done(request, new Approve(1, choice, Priority.NORMAL), LENA);
    }

    private static RequestFields adding(BusinessRequest holder) {
        RequestFields fields = holder.fields();
        return new RequestFields(
                fields.workload(),
                fields.portfolio(),
                fields.product(),
                fields.useCase(),
                fields.runtime(),
                fields.monthlyEstimate(),
                fields.businessCase(),
                Company.MODEL,
                new Addition(holder.number(), IamScope.AGENTIC),
                false);
    }

    private static JsonNode form(Platform platform, int count) {
        Histories histories = new Histories();
        for (int number = 0; number < count; number++) {
            String name = "%04d".formatted(number) + "x".repeat(36);
            histories.claimed(histories.approvedWorkspace(Sample.LONG_WORKLOAD, Histories.SONNET, name));
        }
        return form(histories, histories.submitted(Sample.LONG_WORKLOAD), platform);
    }

    static JsonNode form(Histories histories, BusinessRequest request, Platform platform) {
        Words words = Words.standard();
        ApprovalOptions options = both();
        Organisation vast = Sample.vastOrganisation(Sample.LARGE);
        return new ApproveForm(
                        words,
                        vast,
                        options,
                        new RequestText(words, vast),
                        new ClaimedSpaces(histories.company.ledger),
                        Sample.standings(options))
                .of(request, new ScopePick(platform, null, IamScope.AGENTIC));
    }

    /** As much as Slack shows, half of it on each platform. */
    private static ApprovalOptions both() {
        ApprovalOptions vast = Sample.vastOptions(Sample.LARGE);
        Model[] models = Stream.concat(
                        vast.models().stream().limit(50),
                        vast.models().stream()
                                .limit(50)
                                .map(model -> new Model(
                                        Platform.BEDROCK, model.vendor(), model.name(), onBedrock(model.id()))))
                .toArray(Model[]::new);
        return new ApprovalOptions(vast.accounts(), vast.regions(), Catalogues.in(Company.REGION, models));
    }

    private static String onBedrock(String id) {
        return "b" + id.substring(0, Math.min(id.length(), 74));
    }
}

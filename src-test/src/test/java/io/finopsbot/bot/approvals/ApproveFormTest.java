package io.finopsbot.bot.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Checked;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.fakes.Company;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.ReturnCurrentTask;
import io.finopsbot.workflows.desk.Standings;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The form that a lead approves in. */
class ApproveFormTest {
    private static final String MODEL = "model-CLAUDE_PLATFORM";

    @Test
    void carriesTheRequestAndTheRevisionThatWasSeen() {
        JsonNode form = form(Sample.fields("Invoice triage"), Sample.organisation(), Sample.options());

        assertThat(form.path("callback_id").asString()).isEqualTo("approve");
        assertThat(form.path("private_metadata").asString()).isEqualTo("BR-1001@1");
    }

    @Test
    void proposesANameOfProductAndWorkloadAndTheSuggestedModel() {
        JsonNode form = form(Sample.fields("Invoice triage"), Sample.organisation(), Sample.options());

        assertThat(element(form, "name").path("initial_value").asString()).isEqualTo("billing-invoice-triage");
        assertThat(element(form, MODEL).at("/initial_option/value").asString()).isEqualTo(Company.MODEL);
    }

    @Test
    void choosesNoModelIfNoneWasSuggestedOrItIsGone() {
        RequestFields gone = Sample.fields("Invoice triage", null, "gone-model");
        RequestFields none = Sample.fields("Invoice triage", null, null);

        assertThat(element(form(gone, Sample.organisation(), Sample.options()), MODEL)
                        .has("initial_option"))
                .isFalse();
        assertThat(element(form(none, Sample.organisation(), Sample.options()), MODEL)
                        .has("initial_option"))
                .isFalse();
    }

    @Test
    void onBedrockTheRoleIsNamedAndNoWorkspace() {
        JsonNode form = form(new ScopePick(Platform.BEDROCK, null, IamScope.INFERENCE));

        assertThat(find(form, "name")).isEmpty();
        assertThat(form.toString()).contains("finops-ai-invoice-triage-br-1002");
        assertThat(element(form, "model-BEDROCK").path("options").values())
                .extracting(option -> option.path("value").asString())
                .containsExactly(Company.NOVA);
    }

    @Test
    void whatAClaimedWorkspaceFixesIsNotAskedFor() {
        JsonNode form = form(new ScopePick(Platform.CLAUDE_PLATFORM, new RequestNumber(1001), IamScope.INFERENCE));

        assertThat(element(form, "joins-CLAUDE_PLATFORM")
                        .at("/initial_option/value")
                        .asString())
                .isEqualTo("BR-1001");
        assertThat(find(form, "name")).isEmpty();
        assertThat(find(form, "account")).isEmpty();
        assertThat(find(form, "region")).isEmpty();
    }

    @Test
    void whatIsAdoptedStaysWhereItIs() {
        JsonNode workspace = adopting(Company.ARN);
        JsonNode role = adopting(new RoleArn("arn:aws:iam::123456789012:role/service/InvoiceBot"));

        assertThat(workspace.toString())
                .contains(
                        "wrkspc_01AbCd is adopted: it stays in Retail production (123456789012), region eu-central-1");
        assertThat(element(workspace, "platform").path("options")).hasSize(1);
        assertThat(find(workspace, "account")).isEmpty();
        assertThat(find(workspace, "region")).isEmpty();
        assertThat(find(workspace, "name")).isNotEmpty();
        assertThat(role.toString()).contains("InvoiceBot is adopted: it stays in Retail production (123456789012).");
        assertThat(find(role, "account")).isEmpty();
        assertThat(find(role, "region")).isNotEmpty();
        assertThat(find(role, "name")).isEmpty();
    }

    @Test
    void ofWhatWasReturnedThePresentScopeIsChosen() {
        Company company = new Company(true);
        BusinessRequest returned =
                company.done(company.approved("present-name"), new ReturnCurrentTask("no quota", "test"), Company.EMIL);

        JsonNode form = Checked.view(
                form(company, Sample.organisation(), company.settings.options()).of(returned));

        assertThat(form.path("callback_id").asString()).isEqualTo("change-scope");
        assertThat(element(form, MODEL).at("/initial_option/value").asString()).isEqualTo(Company.MODEL);
        assertThat(element(form, "account").at("/initial_option/value").asString())
                .isEqualTo(Company.ACCOUNT);
        assertThat(element(form, "region").at("/initial_option/value").asString())
                .isEqualTo(Company.REGION);
        assertThat(element(form, "name").path("initial_value").asString()).isEqualTo("present-name");
    }

    @Test
    void anAdoptedWorkspaceIsCalledAsWhoAskedSaidUnlessTheyDidNot() {
        JsonNode known = adopting(Company.ARN, new WorkspaceName("research-lab"));
        JsonNode unknown = adopting(Company.ARN);

        assertThat(element(known, "name").path("initial_value").asString()).isEqualTo("research-lab");
        assertThat(element(unknown, "name").path("initial_value").asString()).isEqualTo("billing-invoice-triage");
    }

    private static JsonNode adopting(Anchor anchor) {
        return adopting(anchor, null);
    }

    private static JsonNode adopting(Anchor anchor, @Nullable WorkspaceName called) {
        Company company = new Company(true);
        BusinessRequest request = company.desk
                .submit(Sample.fields("Invoice triage"), anchor, called, Company.OLIVIA, Envelope.own())
                .result()
                .orElseThrow();
        return Checked.view(
                form(company, Sample.organisation(), company.settings.options()).of(request));
    }

    @Test
    void theActionsOfAnAgenticScopeAreListed() {
        assertThat(find(form(new ScopePick(Platform.BEDROCK, null, IamScope.AGENTIC)), "actions"))
                .isPresent();
        assertThat(find(form(new ScopePick(Platform.BEDROCK, null, IamScope.INFERENCE)), "actions"))
                .isEmpty();
    }

    /** The form of a second request, while the first holds a claimed workspace. */
    private static JsonNode form(ScopePick pick) {
        Company company = new Company(true);
        Sample.inState(company, RequestState.CLAIMED, Sample.fields("Invoice triage"), "");
        BusinessRequest second = company.submitted(Company.fields());
        return Checked.view(
                form(company, Sample.organisation(), company.settings.options()).of(second, pick));
    }

    @Test
    void staysWithinSlacksLimitsWithTheLongestNamesAndTheMostChoices() {
        form(Sample.fields(Sample.LONG_WORKLOAD), Sample.vastOrganisation(), Sample.vastOptions());
        form(Sample.fields(Checked.HOSTILE), Sample.organisation(Checked.HOSTILE, Checked.HOSTILE), Sample.options());
    }

    private static JsonNode element(JsonNode form, String block) {
        return find(form, block).orElseThrow().path("element");
    }

    private static Optional<JsonNode> find(JsonNode form, String block) {
        return form.path("blocks").values().stream()
                .filter(found -> found.path("block_id").asString("").equals(block))
                .findFirst();
    }

    private static JsonNode form(RequestFields fields, Organisation organisation, ApprovalOptions options) {
        Company company = new Company(true);
        BusinessRequest request = Sample.inState(company, RequestState.SUBMITTED, fields, "");
        return Checked.view(form(company, organisation, options).of(request));
    }

    private static ApproveForm form(Company company, Organisation organisation, ApprovalOptions options) {
        Words words = Words.standard();
        return new ApproveForm(
                words,
                organisation,
                options,
                new RequestText(words, organisation),
                new ClaimedSpaces(company.ledger),
                new Standings(company.ledger, options.catalogue()));
    }
}

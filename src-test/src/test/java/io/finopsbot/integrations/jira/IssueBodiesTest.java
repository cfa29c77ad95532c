package io.finopsbot.integrations.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Golden;
import io.finopsbot.fakes.InMemoryRequestLedger;
import io.finopsbot.integrations.iam.TemplatePolicies;
import io.finopsbot.sandbox.jira.adf.AdfCheck;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.BedrockScope;
import io.finopsbot.workflows.approval.ClaudePlatformScope;
import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.JoinedSpace;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.approval.Widening;
import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.ModelRemoval;
import io.finopsbot.workflows.request.RequestId;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.request.TagTick;
import io.finopsbot.workflows.spaces.Registration;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.RoleName;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import io.finopsbot.workflows.spaces.WorkspaceName;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskChain;
import io.finopsbot.workflows.tasks.TaskKind;
import io.finopsbot.workflows.tasks.TaskState;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class IssueBodiesTest {
    private static final String ROLE = "finops-ai-invoice-triage-more-br-1001";
    private static final Instant SUBMITTED = Instant.parse("2026-11-25T09:00:00Z");
    private static final Words WORDS = Words.standard();
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @ParameterizedTest
    @EnumSource(
            value = TaskKind.class,
            names = {"REMOVE_MODEL", "ARCHIVE_WORKSPACE", "DELETE_ROLE", "APPLY_DENY", "REMOVE_DENY"},
            mode = EnumSource.Mode.EXCLUDE)
    void anApprovedTaskReadsAsInItsGoldenFile(TaskKind kind) throws IOException {
        JsonNode body = body(approved(kind), kind, true);
        assertThat(AdfCheck.fault(body)).isEmpty();
        Golden.assertSame(
                "jira/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json",
                JSON.writeValueAsString(body));
    }

    @Test
    void aRemovalSaysWhyWhereAndWhatExactly() throws IOException {
        golden("remove-model-of-workspace", removing(approved()));
        golden("remove-model-of-role", removing(approved(TaskKind.IMPLEMENT_ROLE)));
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void everyStateOfEveryTaskIsADocumentThatJiraTakes(TaskState state) {
        for (Task task : approved().chain().tasks()) {
            Task moved = task.moved(state, Office.CEM, SUBMITTED, "It cannot be {0} \"done\" <here>");
            BusinessRequest request =
                    approved().edit().chain(approved().chain().with(moved)).done();
            JsonNode body = body(request, task.kind(), false);
            assertThat(AdfCheck.fault(body)).isEmpty();
        }
    }

    @Test
    void theRegistrationIsShownAsItStands() {
        Registration registration = Registration.toBeChecked(new WorkspaceArn(Office.ARN), Office.CEM, SUBMITTED);
        assertThat(registering(registration))
                .contains("To be checked: " + Office.ARN + ", registered by Cem Engineer.");
        assertThat(registering(registration.confirmed(SUBMITTED))).contains("Registered: " + Office.ARN + ", by Cem");
        assertThat(registering(registration.refused(SUBMITTED, "The name is x.")))
                .contains("Not registered: " + Office.ARN + ". The name is x. Register the right one.");
    }

    @Test
    void whereAwsIsNotReadTheEngineerIsToldSo() {
        assertThat(Adf.text(body(approved(), TaskKind.CREATE_WORKSPACE, false))).contains("has no access to AWS here");
    }

    @Test
    void theTickNamesWhoTicked() {
        BusinessRequest ticked =
                approved().edit().tagTick(new TagTick(Office.CEM, SUBMITTED)).done();
        JsonNode body = body(ticked, TaskKind.REGISTER_ARN, true);
        assertThat(Adf.ticked(body)).contains(true);
        assertThat(Adf.text(body)).contains("(ticked by Cem Engineer, 25 Nov 2026 09:00 UTC)");
    }

    @Test
    void anUpdateOfAWorkspaceHasItsPolicyAndHowToLookAtIt() throws IOException {
        JoinedSpace space = new JoinedSpace("BR-1000", new WorkspaceArn(Office.ARN));
        Decision decision = Decision.approval(
                Office.LEA,
                SUBMITTED.plusSeconds(3720),
                approved().approvedScope(),
                Priority.HIGH,
                space,
                List.of(new Widening(Widening.Dimension.MODEL, "Claude Haiku 4.5", "Claude Sonnet 4.6")));

        JsonNode body = body(approved(decision, TaskKind.UPDATE_POLICY), TaskKind.UPDATE_POLICY, true);

        assertThat(AdfCheck.fault(body)).isEmpty();
        Golden.assertSame("jira/update-policy-of-workspace.json", JSON.writeValueAsString(body));
    }

    @Test
    void whoRunsBatchesIsToldWhatTheApprovalLeavesOut() {
        assertThat(Adf.text(body(approved(TaskKind.IMPLEMENT_ROLE), TaskKind.IMPLEMENT_ROLE, true)))
                .doesNotContain("iam:PassRole");
        assertThat(Adf.text(body(batching(), TaskKind.IMPLEMENT_ROLE, true))).contains("iam:PassRole");
    }

    @Test
    void nothingThatWasTypedFreelyIsInABody() {
        for (TaskKind kind : TaskKind.values()) {
            if (kind.changesClaimed()) {
                continue;
            }
            assertThat(body(approved(kind), kind, true).toString()).doesNotContain("Invoice <triage>");
        }
    }

    private static String registering(Registration registration) {
        return Adf.text(body(approved().edit().registration(registration).done(), TaskKind.REGISTER_ARN, true));
    }

    private static JsonNode body(BusinessRequest request, TaskKind kind, boolean awsReadable) {
        Organisation organisation = Office.settings(awsReadable).organisation();
        WorkspaceCreation tags = new WorkspaceCreation("finops-workspace");
        IssueDocument document = new IssueDocument(
                WORDS,
                JiraMapping.usual(),
                new IssueTables(WORDS, organisation, tags),
                new IssuePanels(WORDS, new IssueTitles(WORDS)),
                tags,
                new RoleDocument(
                        WORDS,
                        JiraMapping.usual(),
                        new IssueTables(WORDS, organisation, tags),
                        tags,
                        new TemplatePolicies(new InMemoryRequestLedger(), WORDS)),
                new ClaimedChange(WORDS, Sample.policies()),
                awsReadable);
        Task task = request.chain().tasks().stream()
                .filter(candidate -> candidate.kind() == kind)
                .findFirst()
                .orElseThrow();
        return document.of(request, task);
    }

    private static BusinessRequest approved() {
        ClaudePlatformScope scope = new ClaudePlatformScope(
                new Model(Platform.CLAUDE_PLATFORM, "Anthropic", "Claude Sonnet 4.6", "claude-sonnet-4-6"),
                new Account("123456789012", "Retail Production"),
                "eu-central-1",
                IamScope.INFERENCE,
                List.of(),
                new WorkspaceName("invoices-triage"));
        return approved(
                Decision.approval(Office.LEA, SUBMITTED.plusSeconds(3720), scope, Priority.HIGH, null, List.of()),
                TaskKind.CREATE_WORKSPACE,
                TaskKind.REGISTER_ARN,
                TaskKind.COMPLETE);
    }

    private static BusinessRequest approved(TaskKind kind) {
        return switch (kind) {
            case CREATE_WORKSPACE, REGISTER_ARN, COMPLETE -> approved();
            case IMPLEMENT_ROLE -> approved(role(null, List.of()), kind);
            case UPDATE_POLICY ->
                approved(
                        role(
                                new JoinedSpace("BR-1000", new RoleArn("arn:aws:iam::123456789012:role/" + ROLE)),
                                List.of(new Widening(Widening.Dimension.REGION, "us-west-2", "us-east-1"))),
                        kind);
            case REMOVE_MODEL -> removing(approved());
            case ARCHIVE_WORKSPACE, DELETE_ROLE, APPLY_DENY, REMOVE_DENY -> throw new IllegalArgumentException();
        };
    }

    private static BusinessRequest batching() {
        BedrockScope scope = role(IamScope.INFERENCE_AND_BATCH);
        return approved(
                Decision.approval(Office.LEA, SUBMITTED, scope, Priority.HIGH, null, List.of()),
                TaskKind.IMPLEMENT_ROLE);
    }

    private static Decision role(@Nullable JoinedSpace joins, List<Widening> widenings) {
        return Decision.approval(
                Office.LEA, SUBMITTED.plusSeconds(3720), role(IamScope.INFERENCE), Priority.HIGH, joins, widenings);
    }

    private static BedrockScope role(IamScope iamScope) {
        return new BedrockScope(
                new Model(
                        Platform.BEDROCK, "Anthropic", "Claude Haiku 4.5", "anthropic.claude-haiku-4-5-20251001-v1:0"),
                new Account("123456789012", "Retail Production"),
                "us-east-1",
                iamScope,
                List.of(),
                new InferenceProfile(
                        "us.anthropic.claude-haiku-4-5-20251001-v1:0",
                        List.of("us-east-1"),
                        List.of("us-east-1", "us-west-2")),
                new RoleName(ROLE));
    }

    private static BusinessRequest approved(Decision decision, TaskKind... kinds) {
        return BusinessRequest.submitted(
                        new RequestId(UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e")),
                        new RequestNumber(1001),
                        RequestState.SUBMITTED,
                        Office.PIA,
                        Office.fields(),
                        SUBMITTED,
                        SUBMITTED.plus(Duration.ofDays(14)))
                .edit()
                .state(RequestState.APPROVED)
                .decision(decision)
                .chain(TaskChain.of(kinds))
                .done();
    }

    private static void golden(String name, BusinessRequest request) throws IOException {
        JsonNode body = body(request, TaskKind.REMOVE_MODEL, true);
        assertThat(AdfCheck.fault(body)).isEmpty();
        Golden.assertSame("jira/" + name + ".json", JSON.writeValueAsString(body));
    }

    private static BusinessRequest removing(BusinessRequest request) {
        return request.edit()
                .chain(request.chain().plus(TaskKind.REMOVE_MODEL))
                .removal(new ModelRemoval(1, "Too dear", Office.LUIS, SUBMITTED.plusSeconds(7200)))
                .done();
    }
}

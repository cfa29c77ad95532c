package io.finopsbot.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Golden;
import io.finopsbot.fakes.InMemoryRequestLedger;
import io.finopsbot.integrations.iam.TemplatePolicies;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.BedrockScope;
import io.finopsbot.workflows.approval.ClaudePlatformScope;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.iam.InferencePolicy;
import io.finopsbot.workflows.iam.PolicyRules;
import io.finopsbot.workflows.iam.PolicyStatement;
import io.finopsbot.workflows.iam.TrustPolicy;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.WorkloadRuntime;
import io.finopsbot.workflows.spaces.RoleName;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every model that is shipped gives policies that IAM takes, whatever the workload runs on. */
class SamplePoliciesTest {
    private static final Account ACCOUNT = new Account("123456789012", "Payments production");
    private static final WorkspaceArn WORKSPACE =
            new WorkspaceArn("arn:aws:aws-external-anthropic:us-east-1:123456789012:workspace/wrkspc_01AbCd");

    @TempDir
    private static Path folder = Path.of("");

    private final TemplatePolicies policies = new TemplatePolicies(new InMemoryRequestLedger(), Words.standard());

    static Stream<Arguments> entriesAndRuntimes() throws IOException {
        return sample().stream()
                .flatMap(entry -> Stream.of(WorkloadRuntime.values()).map(runtime -> Arguments.of(entry, runtime)));
    }

    static List<CatalogueEntry> entries() throws IOException {
        return sample();
    }

    @ParameterizedTest
    @MethodSource("entriesAndRuntimes")
    void whatFollowsIsTakenInEveryRegionAndNamesEachAction(CatalogueEntry entry, WorkloadRuntime runtime) {
        for (String region : regions(entry)) {
            assertTaken(granted(entry, region));
            assertTaken(TrustPolicy.of(runtime, ACCOUNT, region));
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void whatFollowsStandsInAGoldenFile(CatalogueEntry entry) throws IOException {
        String region = furthest(entry);
        ObjectNode all = JsonMapper.shared().createObjectNode();
        all.put("region", region);
        all.set("inference", json(granted(entry, region)));
        ObjectNode trusts = all.putObject("trust");
        for (WorkloadRuntime runtime : WorkloadRuntime.values()) {
            trusts.set(runtime.name(), json(TrustPolicy.of(runtime, ACCOUNT, region)));
        }

        String name = entry.model().key().replaceAll("[^a-z0-9.-]+", "-");
        Golden.assertSame("iam/sample/" + name + ".json", all.toPrettyString());
    }

    private void assertTaken(List<PolicyStatement> statements) {
        assertThat(PolicyRules.problem(statements)).isEmpty();
        assertThat(PolicyRules.problem(policies.document(statements))).isEmpty();
        JsonNode policy = json(statements);
        assertThat(policy.path("Version").asString()).isEqualTo("2012-10-17");
        assertThat(policy.path("Statement")).isNotEmpty().allSatisfy(SamplePoliciesTest::assertNamed);
    }

    private static void assertNamed(JsonNode statement) {
        boolean allows = statement.path("Effect").asString().equals("Allow");
        assertThat(statement.has(allows ? "Action" : "Effect")).isTrue();
        assertThat(statement.path("Action").toString() + statement.path("NotAction"))
                .doesNotContain("*");
        assertThat(allows && statement.path("Resource").toString().contains("\"*\""))
                .isFalse();
    }

    private JsonNode json(List<PolicyStatement> statements) {
        return JsonMapper.shared().readTree(policies.document(statements));
    }

    /** Where most regions are behind a profile, or else the first. */
    private static String furthest(CatalogueEntry entry) {
        return regions(entry).stream()
                .max(Comparator.comparingInt(region -> entry.profileIn(region)
                        .map(profile -> profile.routesTo().size())
                        .orElse(0)))
                .orElseThrow();
    }

    private static List<PolicyStatement> granted(CatalogueEntry entry, String region) {
        if (entry.model().platform() == Platform.CLAUDE_PLATFORM) {
            return InferencePolicy.ofWorkspace(
                    List.of(new ClaudePlatformScope(
                            entry.model(),
                            ACCOUNT,
                            region,
                            IamScope.INFERENCE_AND_BATCH,
                            List.of(),
                            new WorkspaceName("invoices"))),
                    WORKSPACE);
        }
        return InferencePolicy.ofRole(List.of(new BedrockScope(
                entry.model(),
                ACCOUNT,
                region,
                IamScope.INFERENCE_AND_BATCH,
                List.of(),
                entry.profileIn(region).orElse(null),
                new RoleName("finops-ai-invoice-triage-br-1001"))));
    }

    private static List<String> regions(CatalogueEntry entry) {
        return entry.namedRegions().isEmpty() ? List.of("us-east-1") : entry.namedRegions();
    }

    private static List<CatalogueEntry> sample() throws IOException {
        try (InputStream stream = SamplePoliciesTest.class.getResourceAsStream("/models.sample.yaml")) {
            String models = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            Path file = Files.writeString(folder.resolve("models.yaml"), models);
            return new DirectorySection(ConfigurationFile.read(file).values())
                    .options()
                    .catalogue()
                    .entries();
        }
    }
}

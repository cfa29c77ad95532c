package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a lead may list for a role or workspace: single actions, on what is the account's own, that fit into a policy. */
class AgenticScopeTest {
    private final Company company = new Company(false);

    @Test
    void whatTheLeadListsIsApproved() {
        BusinessRequest approved = company.done(
                company.submitted(), approve(Platform.BEDROCK, List.of("bedrock:InvokeAgent"), null), LENA);

        assertThat(approved.approvedScope().agenticActions()).containsExactly("bedrock:InvokeAgent");
    }

    @ParameterizedTest
    @CsvSource({
        "BEDROCK, bedrock:*, is not an action that can be approved on Bedrock",
        "BEDROCK, *, is not an action that can be approved on Bedrock",
        "BEDROCK, s3:GetObject, is not an action that can be approved on Bedrock",
        "BEDROCK, bedrock:InvokeInlineAgent, can be allowed on everything only",
        "BEDROCK, bedrock:RetrieveAndGenerate, can be allowed on everything only",
        "BEDROCK, bedrock-agentcore:CreateAgentRuntime, can be allowed on everything only",
        "BEDROCK, bedrock:InvokeModel, 'is part of the IAM scope already, for the approved model alone'",
        "CLAUDE_PLATFORM, aws-external-anthropic:CreateWorkspace, can be allowed on everything only",
        "CLAUDE_PLATFORM, aws-external-anthropic:TagResource, would let the workload change what its spend is attributed by",
    })
    void whatCannotBeAllowedNarrowlyIsRefused(Platform platform, String action, String why) {
        Refusal refusal = company.refused(company.submitted(), approve(platform, List.of(action), null), LENA);

        assertThat(refusal.rule()).isEqualTo(Rule.FIELD_INVALID);
        assertThat(refusal.arguments()).singleElement().asString().contains("“" + action + "” " + why);
    }

    @Test
    void aScopeThatWouldMakeTheRolesPolicyTooLongIsRefused() {
        RequestNumber holder = claimed(actions('A')).number();

        Refusal refusal = company.refused(company.submitted(), approve(Platform.BEDROCK, actions('B'), holder), LENA);

        assertThat(refusal.rule()).isEqualTo(Rule.FIELD_INVALID);
        assertThat(refusal.arguments())
                .singleElement()
                .asString()
                .matches(
                        "With that, the policy of finops-ai-invoice-triage-br-1001 has \\d{5} characters together with the"
                                + " one that could suspend it, and IAM takes 10240\\. Choose less, or let the engineers make a new role");
    }

    private BusinessRequest claimed(List<String> actions) {
        BusinessRequest request = company.done(company.submitted(), approve(Platform.BEDROCK, actions, null), LENA);
        String arn = "arn:aws:iam::" + Company.ACCOUNT + ":role/"
                + request.approvedScope().anchorName();
        company.done(request, new RegisterArn(arn, "test"), EMIL);
        company.done(request, Company.move(1, TaskState.DONE), EMIL);
        return company.done(request, new ClaimSpace(), OLIVIA);
    }

    /** As many as can be listed, each as long as one can be. */
    private static List<String> actions(char first) {
        return IntStream.range(0, 20)
                .mapToObj(index -> "bedrock:" + first + (char) ('A' + index) + "a".repeat(58))
                .toList();
    }

    private static Approve approve(Platform platform, List<String> actions, @Nullable RequestNumber joins) {
        boolean bedrock = platform == Platform.BEDROCK;
        ScopeChoice choice = new ScopeChoice(
                platform,
                bedrock ? Company.NOVA : Company.MODEL,
                Company.ACCOUNT,
                Company.REGION,
                IamScope.AGENTIC,
                actions,
                bedrock ? "" : "billing-bot",
                joins);
        return new Approve(1, choice, Priority.NORMAL);
    }
}

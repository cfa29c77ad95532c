package io.finopsbot.workflows.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.approval.Widening.Dimension;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.spaces.RoleName;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How scopes lie to each other, and what one adds to others. */
class ScopeRelationTest {
    private static final Model NOVA = new Model(Platform.BEDROCK, "Amazon", "Nova Lite", "amazon.nova-lite-v1:0");
    private static final Model PRO = new Model(Platform.BEDROCK, "Amazon", "Nova Pro", "amazon.nova-pro-v1:0");
    private static final BedrockScope GRANTED = scope(NOVA, "us-east-1", IamScope.INFERENCE_AND_BATCH);

    @ParameterizedTest
    @CsvSource({
        "INFERENCE, '', NARROWER",
        "INFERENCE_AND_BATCH, '', EQUAL",
        "AGENTIC, bedrock:InvokeAgent, WIDER",
    })
    void theIamScopeIsTheOneDimensionThatIsOrdered(IamScope scope, String action, ScopeRelation expected) {
        BedrockScope other = scope(NOVA, "us-east-1", scope, action);

        assertThat(ScopeRelation.of(other, GRANTED)).isEqualTo(expected);
    }

    @Test
    void agenticScopesWithDifferentActionsOverlap() {
        BedrockScope agent = scope(NOVA, "us-east-1", IamScope.AGENTIC, "bedrock:InvokeAgent");
        BedrockScope flow = scope(NOVA, "us-east-1", IamScope.AGENTIC, "bedrock:InvokeFlow");

        assertThat(ScopeRelation.of(agent, flow)).isEqualTo(ScopeRelation.OVERLAPPING);
        assertThat(Widening.of(List.of(agent), flow))
                .containsExactly(
                        new Widening(Dimension.IAM_SCOPE, "AGENTIC bedrock:InvokeAgent", "AGENTIC bedrock:InvokeFlow"));
    }

    @Test
    void anotherModelOrRegionIsApart() {
        assertThat(ScopeRelation.of(scope(PRO, "us-east-1", IamScope.INFERENCE), GRANTED))
                .isEqualTo(ScopeRelation.APART);
        assertThat(ScopeRelation.of(scope(NOVA, "us-west-2", IamScope.INFERENCE), GRANTED))
                .isEqualTo(ScopeRelation.APART);
    }

    @Test
    void aModelThatIsCalledOtherwiseSinceIsTheSame() {
        BedrockScope renamed = scope(
                new Model(NOVA.platform(), "AWS", "Nova Lite 1", NOVA.id()), "us-east-1", IamScope.INFERENCE_AND_BATCH);

        assertThat(ScopeRelation.of(renamed, GRANTED)).isEqualTo(ScopeRelation.EQUAL);
        assertThat(Widening.of(List.of(scope(NOVA, "us-west-2", IamScope.INFERENCE_AND_BATCH)), renamed))
                .containsExactly(new Widening(Dimension.REGION, "us-west-2", "us-east-1"));
    }

    @Test
    void whatIsCoveredWidensNothing() {
        assertThat(Widening.of(List.of(GRANTED), scope(NOVA, "us-east-1", IamScope.INFERENCE)))
                .isEmpty();
    }

    @Test
    void onlyTheDimensionThatGoesBeyondIsNamed() {
        assertThat(Widening.of(List.of(GRANTED), scope(NOVA, "us-west-2", IamScope.INFERENCE)))
                .containsExactly(new Widening(Dimension.REGION, "us-east-1", "us-west-2"));
    }

    @Test
    void theNearestGrantIsWhatAScopeIsComparedWith() {
        BedrockScope far = scope(PRO, "eu-central-1", IamScope.INFERENCE);

        assertThat(Widening.of(List.of(far, GRANTED), scope(NOVA, "us-west-2", IamScope.INFERENCE)))
                .containsExactly(new Widening(Dimension.REGION, "us-east-1", "us-west-2"));
    }

    private static BedrockScope scope(Model model, String region, IamScope iamScope, String... actions) {
        List<String> listed =
                Stream.of(actions).filter(action -> !action.isEmpty()).toList();
        return new BedrockScope(
                model,
                new Account("123456789012", "Payments"),
                region,
                iamScope,
                listed,
                null,
                new RoleName("finops-ai-x"));
    }
}

package io.finopsbot.workflows.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceArnTest {
    private static final String ARN =
            "arn:aws:aws-external-anthropic:eu-central-1:123456789012:workspace/wrkspc_01AbCd";

    @Test
    void anArnHasARegionAnAccountAndTheWorkspacesId() {
        WorkspaceArn arn = WorkspaceArn.parse("  " + ARN + "\n").orElseThrow();

        assertThat(arn).hasToString(ARN);
        assertThat(arn.region()).isEqualTo("eu-central-1");
        assertThat(arn.account()).isEqualTo("123456789012");
        assertThat(arn.id()).isEqualTo(new WorkspaceId("wrkspc_01AbCd"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws-us-gov:aws-external-anthropic:us-gov-west-1:123456789012:workspace/wrkspc_1",
                "arn:aws:aws-external-anthropic:ap-southeast-2:123456789012:workspace/wrkspc_1",
            })
    void otherPartitionsAndRegionsAreArns(String text) {
        assertThat(WorkspaceArn.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wrkspc_01AbCd",
                "arn:aws:aws-external-anthropic::123456789012:workspace/wrkspc_1",
                "arn:aws:aws-external-anthropic:eu-central-1::workspace/wrkspc_1",
                "arn:aws:aws-external-anthropic:eu-central-1:12345678901:workspace/wrkspc_1",
                "arn:aws:aws-external-anthropic:eu-central-1:1234567890123:workspace/wrkspc_1",
                "arn:aws:aws-external-anthropic:eu-central:123456789012:workspace/wrkspc_1",
                "arn:aws:aws-external-anthropic:EU-CENTRAL-1:123456789012:workspace/wrkspc_1",
                "arn:aws:bedrock:eu-central-1:123456789012:workspace/wrkspc_1",
                "arn:aws:aws-external-anthropic:eu-central-1:123456789012:project/wrkspc_1",
                "arn:aws:aws-external-anthropic:eu-central-1:123456789012:workspace/",
                "arn:aws:aws-external-anthropic:eu-central-1:123456789012:workspace/wrkspc_",
                "arn:aws:aws-external-anthropic:eu-central-1:123456789012:workspace/wrkspc_a-b",
                "arn:aws:aws-external-anthropic:eu-central-1:123456789012:workspace/wrkspc_a/b",
                "arn:aws:aws-external-anthropic:eu-central-1:123456789012:workspace/default",
                "arn:aws:aws-external-anthropic:eu-central-1:123456789012:workspace/wrkspc_1 and more",
                "see arn:aws:aws-external-anthropic:eu-central-1:123456789012:workspace/wrkspc_1",
            })
    void anythingElseIsNoArn(String text) {
        assertThat(WorkspaceArn.parse(text)).isEmpty();
        assertThatThrownBy(() -> new WorkspaceArn(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWorkspacesIdHasAtMostSixtyFourCharacters() {
        String prefix = ARN.replace("wrkspc_01AbCd", "wrkspc_");

        assertThat(WorkspaceArn.parse(prefix + "a".repeat(57))).isPresent();
        assertThat(WorkspaceArn.parse(prefix + "a".repeat(58))).isEmpty();
    }
}

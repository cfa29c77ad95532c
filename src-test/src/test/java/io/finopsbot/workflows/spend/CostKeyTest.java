package io.finopsbot.workflows.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose a line is, as one text and back. */
class CostKeyTest {
    @Test
    void everyKeyComesBackFromItsText() {
        List<CostKey> keys = List.of(
                CostKey.workspace("payments: one/two"),
                CostKey.role("123456789012", "finops-ai-claims"),
                new CostKey(CostKey.Kind.WORKSPACE_ID, "", "wrkspc_1"),
                new CostKey(CostKey.Kind.USER, "123456789012", "alice"),
                new CostKey(CostKey.Kind.PRINCIPAL, "", "arn:aws:iam::123456789012:root"));

        assertThat(keys).allSatisfy(key -> assertThat(CostKey.of(key.text())).isEqualTo(key));
        assertThat(CostKey.role("123456789012", "finops-ai-claims").text())
                .isEqualTo("role:123456789012/finops-ai-claims");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "workspace", "role:123456789012", "colour:red"})
    void whatIsNoKeyIsRefused(String text) {
        assertThatThrownBy(() -> CostKey.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}

package io.finopsbot.workflows.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "billing-bot", "a-", "a--b", "1234567890123456789012345678901234567890"})
    void aNameHasOneToFortyOfLettersDigitsAndHyphens(String text) {
        assertThat(WorkspaceName.isValid(text)).isTrue();
        assertThat(new WorkspaceName(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-a",
                "A",
                "Billing-bot",
                "billing bot",
                "billing_bot",
                "billing.bot",
                "bílling",
                "a\n",
                " a",
                "12345678901234567890123456789012345678901"
            })
    void anythingElseIsNoName(String text) {
        assertThat(WorkspaceName.isValid(text)).isFalse();
        assertThatThrownBy(() -> new WorkspaceName(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Billing, Invoice Triage, billing-invoice-triage",
        "Billing, 'Invoice  (triage) & more!', billing-invoice-triage-more",
        "Ärger, Über-Bot, rger-ber-bot",
        "Retail, 'A workload with a very long name indeed', retail-a-workload-with-a-very-long-name",
        "Retail, 'A workload with a very long name - ', retail-a-workload-with-a-very-long-name",
        "日本, 語, workspace",
        "'', '', workspace",
        "---, a, a",
    })
    void aNameIsProposedFromWhatPeopleWrote(String product, String workload, String proposed) {
        assertThat(WorkspaceName.proposedFrom(product, workload)).isEqualTo(new WorkspaceName(proposed));
    }

    @Test
    void theProposalIsCutWithoutLeavingAHyphen() {
        assertThat(WorkspaceName.proposedFrom("a".repeat(39), "b").value()).isEqualTo("a".repeat(39));
        assertThat(WorkspaceName.proposedFrom("a".repeat(38), "b").value()).isEqualTo("a".repeat(38) + "-b");
    }
}

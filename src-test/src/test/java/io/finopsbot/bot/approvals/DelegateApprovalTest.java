package io.finopsbot.bot.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.BotStage;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.delegation.Delegation;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lead types to let somebody stand in. */
class DelegateApprovalTest {
    private final BotStage stage = new BotStage();
    private final DelegateApproval command =
            new DelegateApproval(stage.company.delegations, stage.company.people, stage.conversation);

    @BeforeEach
    void oliviaIsALead() {
        stage.company.readRoles(Set.of(Company.id(Company.OLIVIA)), Set.of());
        stage.company.mailed(Company.NORA, "nora@example.com");
    }

    @AfterEach
    void stop() throws Exception {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<@U0NORA|nora> until 2026-05-10",
                "<@U0NORA>   UNTIL 2026-05-10",
                "nora@example.com until 2026-05-10",
                "<mailto:Nora@Example.com|Nora@Example.com> until 2026-05-10"
            })
    void aMentionOrAnAddressAndADay(String typed) {
        assertThat(said(typed)).contains("Nora (neither) stands in for you until 11 May 2026 00:00 UTC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@nora until 2026-05-10", "<@U0NORA>", "<@U0NORA> until 2026-13-40", "U0NORA"})
    void allElseIsAnsweredWithHowItIsTyped(String typed) {
        assertThat(said(typed)).contains("/finops delegate @person until");
        assertThat(stage.company.ledger.changes()).isEmpty();
    }

    @Test
    void stopEndsIt() {
        said("<@U0NORA> until 2026-05-10");

        assertThat(said("stop")).contains("Nobody stands in for you");
        assertThat(stage.company
                        .ledger
                        .governed(Delegation.class, Subject.delegation(Company.id(Company.OLIVIA)))
                        .orElseThrow()
                        .runsAt(stage.company.clock.instant()))
                .isFalse();
    }

    @Test
    void whoIsNoLeadIsToldWhy() {
        stage.company.readRoles(Set.of(), Set.of());

        assertThat(said("<@U0NORA> until 2026-05-10")).contains("NOT_A_LEAD");
    }

    private String said(String typed) {
        return stage.answered(command, typed).toString();
    }
}

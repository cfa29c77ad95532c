package io.finopsbot.bot.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.Checked;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type about a claimed workspace, and what they are answered. */
class SpaceCommandsTest {
    private final BotStage stage = new BotStage();
    private final BusinessRequest claimed =
            Sample.inState(stage.company, RequestState.CLAIMED, Sample.fields("Invoice triage"), "none");
    private final TransferFeature transfer = new TransferFeature(stage.company.desk, stage.conversation, stage.find);

    @AfterEach
    void stop() throws Exception {
        stage.close();
    }

    @Test
    void anOwnerReleases() {
        assertThat(answered(WishCommand.release(stage.company.desk, stage.conversation, stage.find), "BR-1001"))
                .isEqualTo("BR-1001 is released. Spend counts for you until today, 24:00 UTC.");
        assertThat(now().state()).isEqualTo(RequestState.READY_TO_CLAIM);
    }

    @Test
    void anOwnerRetiresAndSaysWhy() {
        WishCommand retire = WishCommand.retire(stage.company.desk, stage.conversation, stage.find);
        assertThat(answered(retire, "BR-1001")).startsWith("Say why, such as `/finops retire BR-1001");
        assertThat(now().state()).isEqualTo(RequestState.CLAIMED);

        assertThat(answered(retire, "BR-1001 the pilot is over")).startsWith("BR-1001 is being retired");
        assertThat(now().state()).isEqualTo(RequestState.RETIRING);
    }

    @Test
    void whoIsNoLeadIsToldSo() {
        WishCommand suspend = WishCommand.suspend(stage.company.desk, stage.conversation, stage.find);

        assertThat(answered(suspend, "BR-1001 it runs away")).endsWith("(NOT_A_LEAD)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<@U0NORA|nora>", "<@U0NORA>", "U0NORA"})
    void aPersonIsNamedAsSlackWritesThem(String nora) {
        assertThat(answered(transfer, "BR-1001 " + nora)).startsWith("BR-1001 is offered.");

        assertThat(Objects.requireNonNull(now().life().offer()).to().name()).isEqualTo(Company.NORA.name());
    }

    @Test
    void aUnitIsNamedByItsIdAndAnOfferIsTakenBack() {
        assertThat(answered(transfer, "BR-1001 retail")).startsWith("BR-1001 is offered.");
        assertThat(answered(transfer, "BR-1001 withdraw")).isEqualTo("BR-1001 is not offered any more.");

        assertThat(now().life().offer()).isNull();
    }

    @Test
    void whoIsNamedAsNobodyIsAreNotOfferedAnything() {
        assertThat(answered(transfer, "BR-1001")).startsWith("Say to whom");
        assertThat(answered(transfer, "BR-1001 @nora")).endsWith("(NO_RECIPIENT)");
    }

    @Test
    void anotherOwnerNeedsAReason() {
        ReassignCommand reassign = new ReassignCommand(stage.company.desk, stage.conversation, stage.find);

        assertThat(answered(reassign, "BR-1001 <@U0NORA>")).startsWith("Say to whom and why");
        assertThat(answered(reassign, "BR-1001 <@U0NORA> she knows it best")).endsWith("(NOT_A_LEAD)");
    }

    private String answered(Command command, String typed) {
        return Checked.message(stage.answered(command, typed)).path("text").asString();
    }

    private BusinessRequest now() {
        return stage.company.find(claimed.number());
    }
}

package io.finopsbot.bot.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.Checked;
import io.finopsbot.sandbox.slack.blocks.PlainReading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code /finops list}, typed by Olivia, a Product Owner. */
class ListCommandTest {
    private final HomeStage home = new HomeStage();
    private final BotStage stage = new BotStage();
    private final ListCommand command = new ListCommand(home.lists(), home::viewer, stage.conversation);

    @AfterEach
    void stop() throws Exception {
        stage.close();
    }

    @Test
    void allOfAListIsShownPageByPage() {
        for (int number = 1; number <= 300; number++) {
            home.histories.submitted("Workload number " + number);
        }

        assertThat(read(stage.repliedTo(command, "requests")))
                .startsWith("Your requests · page 1 of 2\n*BR-1300* · Workload number 300: waiting for a FinOps Lead");
        assertThat(read(stage.repliedTo(command, "requests 2")))
                .startsWith("Your requests · page 2 of 2")
                .endsWith("*BR-1001* · Workload number 1: waiting for a FinOps Lead");
        assertThat(read(stage.repliedTo(command, "requests 9"))).startsWith("Your requests · page 2 of 2");
    }

    @Test
    void anEmptyListSaysSo() {
        assertThat(read(stage.repliedTo(command, "spaces"))).contains("Nothing is claimed for you yet.");
    }

    @Test
    void aListForOthersIsNotShown() {
        home.histories.submitted("Workload");

        assertThat(read(stage.answered(command, "waiting")))
                .contains("`/finops list waiting` is empty for you")
                .doesNotContain("BR-1001");
    }

    @Test
    void whoNamesNoneIsToldWhichThereAre() {
        assertThat(read(stage.answered(command, Checked.HOSTILE)))
                .isEqualTo("Say which list: `/finops list estimates`, `/finops list claimable`, `/finops list spaces`,"
                        + " `/finops list requests`");
    }

    private static String read(JsonNode message) {
        return PlainReading.of(Checked.message(message).path("blocks"));
    }
}

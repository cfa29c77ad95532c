package io.finopsbot.bot.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.Unit;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where a card is posted, and that it stays there. */
class CardChannelTest {
    private static final Lease HELD = () -> {};

    private final BotStage stage = new BotStage();

    @AfterEach
    void stop() throws Exception {
        stage.close();
    }

    @Test
    void inThePortfoliosChannelIfItHasOne() {
        assertThat(channels(organisation("C0RETAIL"))).containsExactly("C0RETAIL");
    }

    @Test
    void elseInTheFinopsChannel() {
        assertThat(channels(organisation(null))).containsExactly("C0FINOPS");
    }

    @Test
    void itStaysWhereItWasFirstPosted() {
        BusinessRequest request = stage.company.submitted();
        projection(organisation(null)).bringUpToDate(request.number(), HELD);

        projection(organisation("C0RETAIL")).bringUpToDate(request.number(), HELD);

        assertThat(stage.stub.asked("chat.postMessage")).hasSize(1);
        assertThat(stage.stub.asked("chat.update"))
                .extracting(asked -> asked.get("channel"))
                .containsExactly("C0FINOPS");
    }

    private List<String> channels(Organisation organisation) {
        projection(organisation).bringUpToDate(stage.company.submitted().number(), HELD);
        return stage.stub.asked("chat.postMessage").stream()
                .map(asked -> asked.get("channel"))
                .toList();
    }

    private CardProjection projection(Organisation organisation) {
        RequestText text = new RequestText(stage.words, organisation);
        Card card = new Card(
                stage.words, text, Sample.standings(Sample.options()), new CardState(stage.words, organisation));
        return new CardProjection(
                stage.company.ledger, number -> List.of(), card, stage.posts(), stage.settings, organisation);
    }

    private static Organisation organisation(@Nullable String channel) {
        return new Organisation(
                List.of("Portfolio", "Product"),
                List.of(
                        new Unit(Company.PORTFOLIO, "Retail", "Portfolio", null, List.of(), channel),
                        new Unit(Company.PRODUCT, "Billing", "Product", Company.PORTFOLIO, List.of(), null)));
    }
}

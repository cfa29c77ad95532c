package io.finopsbot.bot.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.Checked;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.desk.ClaimSpace;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code /finops claim all}: what is offered, and that each is claimed by itself. */
class BulkClaimTest {
    private final BotStage stage = new BotStage();
    private final ReadyToClaim ready =
            new ReadyToClaim(stage.company.ledger, stage.company.desk, stage.company.settings.organisation());
    private final BulkClaim bulk = new BulkClaim(ready, stage.conversation);

    @AfterEach
    void stop() throws Exception {
        stage.close();
    }

    @Test
    void onlyWhatThePersonCanClaimIsOffered() {
        BusinessRequest request = stage.company.readyToClaim();

        assertThat(ready.of(Company.id(Company.OLIVIA))).containsExactly(request);
        assertThat(ready.of(Company.id(Company.PAULA))).containsExactly(request);
        assertThat(ready.of(Company.id(Company.NORA))).isEmpty();
        stage.company.done(request, new ClaimSpace(), Company.PAULA);
        assertThat(ready.of(Company.id(Company.OLIVIA))).isEmpty();
    }

    @Test
    void theFormHasThemAllChosenAndAHundredFit() {
        List<BusinessRequest> hundred = IntStream.range(0, ReadyToClaim.MOST)
                .mapToObj(index -> stage.company.approved("workspace-" + index))
                .toList();

        JsonNode view = Checked.view(bulk.view(hundred));

        assertThat(view.at("/blocks/0/element/options")).hasSize(100);
        assertThat(view.at("/blocks/0/element/initial_options")).hasSize(100);
        assertThat(view.at("/blocks/0/element/options/0/text/text").asString()).isEqualTo("BR-1001 · workspace-0");
    }

    @Test
    void eachIsClaimedByItselfAndWhatCannotBeIsSaid() {
        BusinessRequest request = stage.company.readyToClaim();
        RequestNumber none = new RequestNumber(9999);

        String told = bulk.claimed(List.of(request.number(), none), Company.OLIVIA, "V1");

        assertThat(told)
                .startsWith("You have claimed 1 of 2.")
                .contains("BR-1001 is claimed.", "There is no request BR-9999", "(NO_SUCH_REQUEST)");
        assertThat(stage.company.find(request.number()).state()).isEqualTo(RequestState.CLAIMED);
    }

    @Test
    void theSameFormSentTwiceClaimsOnce() {
        BusinessRequest request = stage.company.readyToClaim();

        bulk.claimed(List.of(request.number()), Company.OLIVIA, "V1");
        int recorded = stage.company.ledger.changes().size();

        assertThat(bulk.claimed(List.of(request.number()), Company.OLIVIA, "V1"))
                .startsWith("You have claimed 1 of 1.");
        assertThat(stage.company.ledger.changes()).hasSize(recorded);
    }
}

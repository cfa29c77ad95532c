package io.finopsbot.bot.home;

import static io.finopsbot.bot.coverage.Histories.HAIKU;
import static io.finopsbot.bot.coverage.Histories.NOVA_LITE;
import static io.finopsbot.bot.coverage.Histories.SONNET;
import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.GUEST;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.PAULA;
import static io.finopsbot.fakes.Company.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Checked;
import io.finopsbot.bot.coverage.Histories;
import io.finopsbot.fakes.Company;
import io.finopsbot.sandbox.slack.blocks.PlainReading;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import io.finopsbot.workflows.request.BusinessRequest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands on the Home tab, by what a person is. */
class HomeTest {
    private final HomeStage stage = new HomeStage();
    private final Histories histories = stage.histories;

    @Test
    void aProductOwnerSeesWhatToClaimTheirSpacesAndTheirRequests() {
        histories.submitted("Search terms");
        histories.implemented(histories.approvedWorkspace("Call notes", SONNET, "call-notes"));
        histories.claimed(histories.approvedWorkspace("Contract review", SONNET, "contract-review"));
        stage.used("contract-review", "12.345");

        assertThat(read(OLIVIA)).isEqualTo("""
                        Ready to claim
                        *BR-1002* · Call notes
                        `call-notes` for Retail / Billing
                        [Claim]
                        Your Spaces
                        *BR-1003* · Contract review
                        `contract-review` · estimate USD 1,200.00 · in May so far USD 12.35
                        [Send the handoff]
                        Your requests
                        *BR-1003* · Contract review: claimed
                        *BR-1002* · Call notes: ready to claim
                        *BR-1001* · Search terms: waiting for a FinOps Lead""");
    }

    @Test
    void anOwnerOfTheProductSeesWhatOthersAskedFor() {
        histories.implemented(histories.approvedWorkspace("Call notes", SONNET, "call-notes"));
        histories.claimed(histories.approvedRole("Product texts", NOVA_LITE, 1));

        assertThat(read(PAULA)).contains("`call-notes` for Retail / Billing", "· in May so far —");
        assertThat(read(NORA)).isEqualTo("""
                        Ready to claim
                        Nothing is ready to be claimed by you.
                        Your Spaces
                        Nothing is claimed for you yet.
                        Your requests
                        You have asked for nothing yet. `/finops request` asks for a workload.""");
    }

    @Test
    void aLeadSeesWhatWaitsTheOldestFirstTheModelsAndWhatNobodyOwns() {
        histories.submitted("Search terms");
        histories.company.later(Duration.ofHours(1));
        histories.returned(histories.approvedRole("Product texts", NOVA_LITE, 1));
        stage.used("somebodys", "20");
        stage.used(null, "1.5");

        assertThat(read(LENA)).startsWith("""
                        Waiting for you
                        *BR-1001* · Search terms
                        Retail / Billing · USD 1,200.00 a month · asked for by @U0OLIVIA · expires 18 May 2026 08:30 UTC
                        [Approve] [Decline]
                        *BR-1002* · Product texts
                        Retail / Billing · “Implement the role” was returned: No quota
                        [Resume] [Change scope] [Cancel request]
                        AI Models
                        *Nova Lite* · Bedrock: 1 of 5 accounts · 1 scope; 1 Approved
                        [Open a model]
                        Allocation gaps
                        *USD 21.50* of USD 21.50 in May so far belong to nobody. `/finops spend` shows all of it.
                        • no workspace tag: USD 1.50
                        • no claim: USD 20.00
                        *somebodys* · USD 20.00 · nobody has asked for it
                        [Adopt]
                        Ready to claim""");
    }

    @Test
    void whatALeadHasProposedWaitsForAnotherLead() {
        histories.approvedWorkspace("Search terms", HAIKU, "search-terms");

        assertThat(read(LUKAS)).startsWith("""
                        Waiting for you
                        *BR-1001* · Search terms
                        Claude Haiku 4.5 in 000000000001 (us-east-1) · approved by @U0LENA, waits for a second FinOps Lead
                        [Confirm] [Send back] [Decline]""");
        assertThat(read(LENA)).startsWith("Waiting for you\nNothing waits for a FinOps Lead.");
    }

    @Test
    void aLargeEstimateWaitsForWhoOwnsThePortfolioAndForNobodyElse() {
        histories.waitsForTheOwner("Search terms");

        assertThat(read(RUTH)).startsWith("""
                        Estimates that wait for you
                        *BR-1001* · Search terms
                        Retail / Billing · USD 1,200.00 a month · asked for by @U0OLIVIA · expires 18 May 2026 08:30 UTC
                        [Approve the estimate] [Decline]""");
        assertThat(List.of(PAULA, LENA, NORA)).noneMatch(actor -> read(actor).contains("Estimates"));
    }

    @Test
    void anEngineerSeesTheirQueueTheMostUrgentFirstAndWhatBlocksWhat() {
        histories.withIssues(histories.approvedWorkspace("Call notes", SONNET, "call-notes"));
        BusinessRequest urgent = histories.submitted("Contract review");
        histories.done(urgent, new Approve(1, histories.workspace(SONNET, "contract-review"), Priority.URGENT), LUKAS);

        assertThat(read(EMIL)).startsWith("""
                        Your queue
                        *BR-1002* · Contract review · Urgent
                        1. … Create the workspace: ready
                        2. … Register the ARN: blocked, waits for …
                        3. … Complete: blocked, waits for …
                        [Register ARN] [Cannot do]
                        *BR-1001* · Call notes · Normal
                        1. FIN-10011 (https://jira.example/browse/FIN-10011) Create the workspace: ready
                        2. FIN-10012 (https://jira.example/browse/FIN-10012) Register the ARN: blocked, waits for FIN-10011""");
        assertThat(read(LUKAS)).as("who approved it does not do it").doesNotContain("Contract review · Urgent");
    }

    @Test
    void nobodyDecidesOnTheirOwnRequest() {
        histories.submitted("Search terms");
        histories.company.readRoles(Set.of(Company.id(OLIVIA), Company.id(LENA)), Set.of());

        assertThat(read(OLIVIA)).startsWith("Waiting for you\nNothing waits for a FinOps Lead.");
        assertThat(read(LENA)).startsWith("Waiting for you\n*BR-1001*");
    }

    @Test
    void rolesThatAreTooOldCountForNothing() {
        histories.submitted("Search terms");
        histories.company.clock.advance(Roles.USABLE_FOR.plusSeconds(1));

        assertThat(read(LENA)).startsWith("Ready to claim");
    }

    @Test
    void whoIsNoFullMemberSeesNothing() {
        histories.submitted("Search terms");

        assertThat(read(GUEST)).isEqualTo("This Home tab is for full members of this Slack team.");
        assertThat(PlainReading.of(stage.of(new PersonId("U0NEVERSEEN")).path("blocks")))
                .isEqualTo("This Home tab is for full members of this Slack team.");
    }

    @Test
    void whatDoesNotFitIsCountedAndTheCommandThatShowsItIsNamed() {
        for (int number = 0; number < 30; number++) {
            histories.submitted("Workload " + number);
        }

        assertThat(read(LENA))
                .contains("*BR-1008*", "… and 22 more: `/finops list waiting`")
                .doesNotContain("BR-1009*");
        assertThat(read(OLIVIA))
                .contains("*BR-1021*", "… and 20 more: `/finops list requests`")
                .doesNotContain("BR-1020");
        assertThat(List.of(HomeList.values()))
                .allMatch(list -> HomeList.called(list.word()).isPresent());
    }

    private String read(Actor actor) {
        return PlainReading.of(Checked.view(stage.of(actor)).path("blocks"));
    }
}

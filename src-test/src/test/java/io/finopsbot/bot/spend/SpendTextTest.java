package io.finopsbot.bot.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.Checked;
import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Company;
import io.finopsbot.sandbox.slack.blocks.PlainReading;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spend.CostSource;
import io.finopsbot.workflows.spend.PlatformMonth;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The month's spend in words, in the answer to the command and in the digest. */
class SpendTextTest {
    private static final Pattern USD = Pattern.compile("(?m)^(?:•|…|\\*[a-z0-9-]+\\*).*?USD (-?[\\d,.]+) ");

    private final BotStage stage = new BotStage();
    private PlatformMonth month = Months.empty();
    private final MonthSpend spend =
            new MonthSpend(asked -> month, stage.company.ledger, Sample.organisation(), stage.company.clock);
    private final SpendCommand command = command(spend);

    @BeforeEach
    void theWholeBillIsForAuditors() {
        stage.company.mayAudit(Company.OLIVIA);
    }

    @AfterEach
    void stop() throws Exception {
        stage.close();
    }

    @Test
    void nothingIsSaidAsNothing() {
        assertThat(answer("")).isEqualTo("""
                        Claude Platform spend in May 2026, so far
                        No workspace is claimed yet.
                        Everything is owned.
                        attributed USD 0.00 + unattributed USD 0.00 = total of usage USD 0.00
                        Workspace level · unblended cost · data reach to 20 May 2026 13:00 UTC""");
    }

    @Test
    void claimedUnclaimedUntaggedAndWhatIsBesidesUsage() {
        claimed("billing");
        month = Months.of(List.of(Sample.WORKSPACE, "somebody-elses"), 2);

        assertThat(answer(""))
                .contains(
                        "*" + Sample.WORKSPACE
                                + "* · Billing: USD 12.35 (1,234.57 CCU) of USD 1,000,000,000.00 estimated",
                        "*What nobody owns*",
                        "• no claim, *somebody-elses*: USD 12.35 (1,234.57 CCU)",
                        "• no workspace tag: USD 0.00 (0 CCU)",
                        "attributed USD 12.3456789012 + unattributed USD 12.3456789013 = total of usage USD 24.6913578025",
                        "Besides usage, and not in the total: Charge0 USD -1.50, Charge1 USD -1.50",
                        "matches nothing that is configured: USD 3.25");
    }

    @Test
    void whatNobodyHasAskedForCanBeAdopted() {
        claimed("billing");
        month = Months.of(List.of("somebody-elses", "Not A Name", Sample.WORKSPACE), 0);

        assertThat(answer(""))
                .contains("• no claim, *somebody-elses*: USD 12.35 (1,234.57 CCU)\n[Adopt]\n")
                .containsOnlyOnce("[Adopt]");
        assertThat(answer("somebody-elses")).contains("[Adopt]");
        assertThat(answer(Sample.WORKSPACE)).doesNotContain("[Adopt]");
    }

    @Test
    void whatIsAskedForAlreadyIsNotAdopted() {
        Sample.inState(stage.company, RequestState.APPROVED, Sample.fields("Invoice triage"), "none");
        month = Months.of(List.of(Sample.WORKSPACE), 0);

        assertThat(answer("")).contains("no claim, *" + Sample.WORKSPACE + "*").doesNotContain("[Adopt]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 600})
    void hundredsOfWorkspacesFitAndTheSumsStillClose(int count) {
        claimed("billing");
        month = Months.of(names("workspace-", count).stream()
                .map(workspace -> Months.line(workspace, "12.35"))
                .toList());

        for (String text : List.of(answer(""), digest())) {
            BigDecimal total = rows(text).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(total).isEqualByComparingTo(new BigDecimal("12.35").multiply(BigDecimal.valueOf(count)));
            assertThat(text).contains("= total of usage");
            assertThat(text.contains("… and ")).isEqualTo(count >= 100);
        }
    }

    @Test
    void theLongestAndMostHostileTagsFitAndFireNothing() {
        month = Months.of(names(Checked.HOSTILE + "&".repeat(230), 300), 50);

        assertThat(answer("")).contains("<!channel> & <@U1>&&&", "… and ");
        assertThat(digest()).contains("… and ");
    }

    @Test
    void oneWorkspaceIsShownAlone() {
        claimed("billing");
        month = Months.of(List.of(Sample.WORKSPACE, "other"), 0);

        assertThat(answer(Sample.WORKSPACE))
                .contains(Sample.WORKSPACE)
                .doesNotContain("other", "owns", "total of usage");
        assertThat(answer("other"))
                .contains("no claim, *other*")
                .doesNotContain(Sample.WORKSPACE, "No workspace is claimed");
        assertThat(answer(Checked.HOSTILE.repeat(300))).contains("There is no claimed workspace");
    }

    @Test
    void whoIsNoLeadAndNoAuditorSeesTheirOwnWorkloadsAndNothingOfTheBill() {
        claimed("billing");
        month = Months.of(List.of(Sample.WORKSPACE, "other"), 2);
        stage.company.mayAudit();

        assertThat(answer(""))
                .contains("*" + Sample.WORKSPACE + "* · Billing: USD 12.35", "Your own workloads: USD 12.3456789012")
                .doesNotContain("other", "untagged", "total of usage", "Charge0");
        stage.typedBy(Company.NORA);
        assertThat(answer("")).contains("Your own workloads: USD 0.00").doesNotContain(Sample.WORKSPACE);
    }

    @Test
    void theNameOfSomebodyElsesWorkspaceIsNoOtherThanOneThatIsNotThere() {
        claimed("billing");
        month = Months.of(List.of(Sample.WORKSPACE, "other"), 0);
        stage.company.mayAudit();
        stage.typedBy(Company.NORA);

        assertThat(answer(Sample.WORKSPACE).replace(Sample.WORKSPACE, "none"))
                .isEqualTo(answer("none"))
                .isEqualTo(answer("other").replace("other", "none"))
                .contains("that you may see");
    }

    @Test
    void whyThereAreNoFiguresIsSaid() {
        CostSource away = asked -> {
            throw new CostSource.CostsUnavailable("nothing was delivered for " + asked);
        };
        MonthSpend none = new MonthSpend(away, stage.company.ledger, Sample.organisation(), stage.company.clock);

        String answer = read(stage.repliedTo(command(none), ""));

        assertThat(answer).isEqualTo("No figures now: nothing was delivered for 2026-05");
    }

    private SpendCommand command(MonthSpend month) {
        return new SpendCommand(new SpendInSight(month, stage.company.room), stage.conversation);
    }

    private static Stream<BigDecimal> rows(String text) {
        Matcher matcher = USD.matcher(text);
        return matcher.results().map(row -> new BigDecimal(row.group(1).replace(",", "")));
    }

    private static List<String> names(String beginning, int count) {
        return IntStream.range(0, count).mapToObj(index -> beginning + index).toList();
    }

    private void claimed(String workload) {
        Sample.inState(stage.company, RequestState.CLAIMED, Sample.fields(workload), "none");
        assertThat(stage.company.ledger.inState(RequestState.CLAIMED)).hasSize(1);
    }

    private String answer(String rest) {
        return read(stage.repliedTo(command, rest));
    }

    private String digest() {
        new Digest(spend, stage.words, stage.posts(), stage.settings).post(Company.MODEL);
        return read(stage.posted());
    }

    private static String read(JsonNode message) {
        return PlainReading.of(Checked.message(message).path("blocks"));
    }
}

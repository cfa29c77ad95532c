package io.finopsbot.integrations.costs;

import static io.finopsbot.integrations.costs.CurRow.MAY;
import static io.finopsbot.integrations.costs.CurRow.usage;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.spend.Ccu;
import io.finopsbot.workflows.spend.Charge;
import io.finopsbot.workflows.spend.PlatformMonth;
import io.finopsbot.workflows.spend.UsageLine;
import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthReadingTest {
    private static final LocalDate DAY = LocalDate.parse("2026-05-10");

    @TempDir
    Path folder;

    @Test
    void usageIsGroupedByWorkspaceAndUtcDay() {
        PlatformMonth month = read(
                usage(1.5).of("billing-bot"),
                usage(0.25).of("billing-bot").at("2026-05-10T23:59:59Z"),
                usage(2).of("billing-bot").at("2026-05-11T00:00:00Z"),
                usage(4).of("search-bot"),
                usage(8));

        assertThat(month.usage())
                .containsExactlyInAnyOrder(
                        line("billing-bot", DAY, "1.75"),
                        line("billing-bot", DAY.plusDays(1), "2"),
                        line("search-bot", DAY, "4"),
                        new UsageLine(null, DAY, new Ccu(new BigDecimal("800")), Usd.of("8")));
        assertThat(month.total()).isEqualTo(Usd.of("15.75"));
    }

    @Test
    void everyKindOfUsageIsUsage() {
        PlatformMonth month = read(
                usage(1).kind("Usage"), usage(2).kind("DiscountedUsage"), usage(4).kind("SavingsPlanCoveredUsage"));

        assertThat(month.total()).isEqualTo(Usd.of("7"));
        assertThat(month.charges()).isEmpty();
    }

    @Test
    void taxCreditsRefundsAndFeesAreKeptApartByKind() {
        PlatformMonth month = read(
                usage(10).of("billing-bot"),
                usage(1.9).kind("Tax"),
                usage(0.1).kind("Tax"),
                usage(-3).kind("Credit"),
                usage(-1).kind("Refund"),
                usage(5).kind("Fee"),
                usage(-0.5).kind("PrivateRateDiscount"),
                usage(0.25).kind(""));

        assertThat(month.total()).isEqualTo(Usd.of("10"));
        assertThat(month.charges())
                .containsExactly(
                        new Charge("Credit", Usd.of("-3")),
                        new Charge("Fee", Usd.of("5")),
                        new Charge("Other", Usd.of("0.25")),
                        new Charge("PrivateRateDiscount", Usd.of("-0.5")),
                        new Charge("Refund", Usd.of("-1")),
                        new Charge("Tax", Usd.of("2")));
    }

    @Test
    void bedrockAndEverythingElseIsNotClaudePlatform() {
        PlatformMonth month = read(
                usage(1),
                usage(100).sold("AWS Marketplace", "Claude Sonnet 4.6 (Amazon Bedrock Edition)", "Anthropic, PBC"),
                usage(200).sold("AWS", "Amazon Bedrock", "Amazon Web Services, Inc."),
                usage(400).sold("AWS", null, "Amazon Web Services, Inc."),
                usage(800).sold("AWS Marketplace", "Some Database", "Somebody Inc."));

        assertThat(month.total()).isEqualTo(Usd.of("1"));
        assertThat(month.charges()).isEmpty();
        assertThat(month.unclassified()).isEqualTo(Usd.ZERO);
    }

    @Test
    void whatLooksLikeAnthropicButMatchesNothingIsUnclassified() {
        PlatformMonth month = read(
                usage(1).sold("AWS Marketplace", "Claude Enterprise", "Anthropic, PBC"),
                usage(2).sold("AWS Marketplace", "Something new", "ANTHROPIC, PBC"),
                usage(4).sold("AWS", "Claude Platform on AWS", "Amazon Web Services, Inc."),
                usage(8).sold("AWS Marketplace", null, "Anthropic, PBC").kind("Tax"));

        assertThat(month.unclassified()).isEqualTo(Usd.of("15"));
        assertThat(month.total()).isEqualTo(Usd.ZERO);
        assertThat(month.charges()).isEmpty();
    }

    @Test
    void onlyRowsOfTheBillingPeriodCount() {
        PlatformMonth month = read(usage(1), usage(2).billedIn(YearMonth.of(2026, 4)));

        assertThat(month.total()).isEqualTo(Usd.of("1"));
    }

    @Test
    void ccuAreWhatWasMetered() {
        PlatformMonth month = read(
                usage(1).amount(99.12345678).of("a"),
                usage(1).amount(0.00000001).of("a"));

        assertThat(month.usage()).extracting(UsageLine::ccu).containsExactly(new Ccu(new BigDecimal("99.12345679")));
    }

    @Test
    void dataReachToTheEndOfTheLastHourOfClaudePlatformUsage() {
        PlatformMonth month = read(
                usage(1).at("2026-05-18T21:00:00Z"),
                usage(1).at("2026-05-18T22:00:00Z").of("a"),
                usage(1).at("2026-05-31T00:00:00Z").kind("Tax"),
                usage(1).sold("AWS", "Amazon S3", "Amazon Web Services, Inc.").at("2026-05-19T03:00:00Z"));

        assertThat(month.dataUntil()).isEqualTo(Instant.parse("2026-05-18T23:00:00Z"));
        assertThat(month.deliveredAt()).isEqualTo(Instant.parse("2026-05-20T06:30:00Z"));
    }

    @Test
    void withoutClaudePlatformUsageDataReachAsFarAsAnyUsage() {
        PlatformMonth month = read(
                usage(1).sold("AWS", "Amazon S3", "Amazon Web Services, Inc.").at("2026-05-19T03:00:00Z"),
                usage(1).sold("AWS", "Amazon S3", "Amazon Web Services, Inc.")
                        .at("2026-05-31T00:00:00Z")
                        .kind("Tax"));

        assertThat(month.dataUntil()).isEqualTo(Instant.parse("2026-05-19T04:00:00Z"));
        assertThat(month.usage()).isEmpty();
    }

    @Test
    void aMonthInWhichNothingWasUsedReachesToItsBeginning() {
        assertThat(read().dataUntil()).isEqualTo(Instant.parse("2026-05-01T00:00:00Z"));
    }

    @Test
    void withoutAnEndColumnUsageLastsAnHour() {
        new WrittenExport(folder, "cur", MAY)
                .file(
                        "cur-00001.snappy.parquet",
                        List.of(usage(1).at("2026-05-18T22:00:00Z")),
                        WrittenExport.columnsWithout("line_item_usage_end_date", "line_item_legal_entity"))
                .delivered();

        assertThat(Costs.of(folder).read(MAY).dataUntil()).isEqualTo(Instant.parse("2026-05-18T23:00:00Z"));
    }

    private PlatformMonth read(CurRow... rows) {
        new WrittenExport(folder, "cur", MAY)
                .file("cur-00001.snappy.parquet", List.of(rows))
                .delivered();
        return Costs.of(folder).read(MAY);
    }

    private static UsageLine line(String workspace, LocalDate day, String cost) {
        return new UsageLine(workspace, day, Usd.of(cost).toCcu(), Usd.of(cost));
    }
}

package io.finopsbot.integrations.costs.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import io.finopsbot.workflows.spend.Dimension;
import io.finopsbot.workflows.spend.SpendRow;
import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A FOCUS export is known by its columns and says the same as one of CUR 2.0, but for who called. */
class FocusReadingTest {
    /** What AWS has in its tables, as far as it is read; FOCUS 1.1 is the open one, to which AWS adds nothing. */
    enum Version {
        V1_0,
        V1_1,
        V1_2;

        List<String> columns() {
            List<String> more =
                    switch (this) {
                        case V1_0 -> List.of("x_UsageType", "x_ServiceCode");
                        case V1_1 -> List.of("SkuMeter", "x_ServiceCode", "x_Operation");
                        case V1_2 -> List.of("SkuMeter", "x_ServiceCode", "InvoiceId", "BillingAccountType");
                    };
            return Stream.concat(COMMON.stream(), more.stream()).toList();
        }
    }

    private static final List<String> NUMBERS = List.of("BilledCost", "EffectiveCost", "ConsumedQuantity", "ListCost");
    private static final List<String> TIMES =
            List.of("BillingPeriodStart", "BillingPeriodEnd", "ChargePeriodStart", "ChargePeriodEnd");
    private static final List<String> COMMON = Stream.of(
                    NUMBERS,
                    TIMES,
                    List.of("Tags"),
                    List.of("ChargeCategory", "SubAccountId", "RegionId", "ResourceId", "ServiceName", "PublisherName"),
                    List.of("ConsumedUnit", "ProviderName"))
            .flatMap(List::stream)
            .toList();

    @TempDir
    Path root;

    private TakenCosts costs;

    @BeforeEach
    void open() {
        costs = new TakenCosts(root);
    }

    @AfterEach
    void close() throws SQLException {
        costs.close();
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void everyVersionAnswersAsCurDoes(Version version) {
        deliver(version.columns(), "a.parquet", platform("claims", "1.5"), credit(), bedrock(), other());
        TakenIn taken = costs.take();

        assertThat(taken.lines()).isEqualTo(4);
        assertThat(costs.answer(question -> question.by(Dimension.CLASS, Dimension.PLATFORM, Dimension.KEY)))
                .extracting(row -> row.values().toString(), SpendRow::unblended, SpendRow::net)
                .containsExactly(
                        row("[OTHER, null, null]", "9", "9"),
                        row("[USAGE, bedrock, null]", "2.25", "2"),
                        row("[USAGE, claude-platform, workspace:claims]", "1.5", "1.25"),
                        row("[CHARGE, claude-platform, null]", "-0.5", "-0.5"));
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void theUsageTypeIsFoundInEveryVersion(Version version) {
        deliver(version.columns(), "a.parquet", bedrock());
        costs.take();

        SpendRow row = costs.answer(question -> question.by(
                        Dimension.DAY,
                        Dimension.LINE_TYPE,
                        Dimension.ACCOUNT,
                        Dimension.REGION,
                        Dimension.TOKEN_TYPE,
                        Dimension.UNIT))
                .get(0);
        assertThat(row.values())
                .containsExactly("2025-07-10", "Usage", "012345678901", "us-east-1", "INPUT", "1K tokens");
        assertThat(row.units()).isEqualByComparingTo(new BigDecimal("100"));
    }

    @Test
    void asCsvItSaysTheSame() {
        deliver(Version.V1_2.columns(), "a.csv.gz", platform("claims", "1.5"), bedrock());
        costs.take();

        assertThat(costs.answer(question -> question.by(Dimension.KEY)))
                .extracting(row -> row.values().toString(), SpendRow::unblended, SpendRow::net)
                .containsExactly(row("[null]", "2.25", "2"), row("[workspace:claims]", "1.5", "1.25"));
    }

    @Test
    void itIsSaidThatItHasNoPrincipals() {
        deliver(Version.V1_2.columns(), "a.parquet", bedrock());

        assertThat(costs.take().findings())
                .containsExactly("the export has no IAM principals: roles cannot be attributed");
    }

    @Test
    void aColumnThatIsMissingIsNamedAsFocusNamesIt() {
        deliver(List.of("BilledCost", "ChargeCategory", "Tags"), "a.csv.gz", bedrock());

        assertThatThrownBy(() -> costs.take())
                .isInstanceOf(CostsUnavailable.class)
                .hasMessage("The cost export lacks a column that is needed: BillingPeriodStart, ChargePeriodStart,"
                        + " ConsumedQuantity, PublisherName, RegionId, ServiceName, SubAccountId, x_ServiceCode,"
                        + " x_UsageType or SkuMeter (in a.csv.gz). Add it to the export's columns.");
    }

    private void deliver(List<String> columns, String file, ExportLine... lines) {
        ExportOnDisk export = new ExportOnDisk(costs.exports());
        if (file.endsWith(".parquet")) {
            export.parquet(file, columns, types(), lines).deliver();
        } else {
            export.csv(file, columns, lines).deliver();
        }
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        NUMBERS.forEach(name -> types.put(name, "DOUBLE"));
        TIMES.forEach(name -> types.put(name, "TIMESTAMP_MS"));
        types.put("Tags", "MAP(VARCHAR, VARCHAR)");
        return types;
    }

    private static ExportLine platform(String workspace, String cost) {
        return new ExportLine(Map.of())
                .with("BilledCost", cost)
                .with("EffectiveCost", "1.25")
                .with("ListCost", "3")
                .with("ConsumedQuantity", "100")
                .with("ConsumedUnit", "CCU")
                .with("BillingPeriodStart", "2025-07-01T00:00:00.000Z")
                .with("BillingPeriodEnd", "2025-08-01T00:00:00.000Z")
                .with("ChargePeriodStart", "2025-07-10T09:00:00.000Z")
                .with("ChargePeriodEnd", "2025-07-10T10:00:00.000Z")
                .with("Tags", "{\"user:finops-workspace\":\"" + workspace + "\"}")
                .with("ChargeCategory", "Usage")
                .with("SubAccountId", "012345678901")
                .with("RegionId", "us-east-1")
                .with("ServiceName", "Claude Platform on AWS")
                .with("PublisherName", "Anthropic")
                .with("ProviderName", "AWS")
                .with("x_ServiceCode", "4m7xexample")
                .with("x_UsageType", "USE1-MP:ccu")
                .with("SkuMeter", "USE1-MP:ccu");
    }

    private static ExportLine credit() {
        return platform("claims", "-0.5").with("EffectiveCost", "-0.5").with("ChargeCategory", "Credit");
    }

    private static ExportLine bedrock() {
        return platform("", "2.25")
                .with("EffectiveCost", "2")
                .with("Tags", "{}")
                .with("ServiceName", "Amazon Bedrock")
                .with("PublisherName", "AWS")
                .with("x_ServiceCode", "AmazonBedrock")
                .with("x_UsageType", "USE1-NovaLite-input-tokens")
                .with("SkuMeter", "USE1-NovaLite-input-tokens")
                .with("ConsumedUnit", "1K tokens");
    }

    private static ExportLine other() {
        return bedrock()
                .with("BilledCost", "9")
                .with("EffectiveCost", "9")
                .with("ServiceName", "Amazon Elastic Compute Cloud")
                .with("x_ServiceCode", "AmazonEC2");
    }

    private static Tuple row(String values, String unblended, String net) {
        return tuple(values, Usd.of(unblended), Usd.of(net));
    }
}

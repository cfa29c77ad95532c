package io.finopsbot.sandbox.aws.costs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The demo's month until today: the given workspaces and everything else that a bill has. The same days and workspaces always
 * give the same rows.
 */
public final class DemoMonth {
    /** A workspace that spends though nobody asked for it. */
    public static final String UNCLAIMED = "research-lab";

    public static final String ROLE_SESSION = "arn:aws:sts::123456789012:assumed-role/finops-ai-orders/session-1";
    public static final String USER = "arn:aws:iam::123456789012:user/alice";
    private static final String USUAL_TAG = "finops-workspace";
    private static final String ACCOUNT = "123456789012";
    private static final String REGION = "us-east-1";

    private final YearMonth period;
    private final List<CostRow> rows = new ArrayList<>();
    private final Map<String, BigDecimal> totals = new LinkedHashMap<>();

    private DemoMonth(YearMonth period) {
        this.period = period;
    }

    public static DemoMonth of(LocalDate today, List<TaggedWorkspace> workspaces) {
        DemoMonth month = new DemoMonth(YearMonth.from(today));
        for (LocalDate day = month.period.atDay(1); !day.isAfter(today); day = day.plusDays(1)) {
            month.addWorkspaces(day, workspaces);
            month.addClaudePlatformBesides(
                    day, workspaces.isEmpty() ? USUAL_TAG : workspaces.get(0).tagKey());
            month.addBedrock(day);
            month.addServices(day);
        }
        month.addTaxAndCredit();
        return month;
    }

    public YearMonth period() {
        return period;
    }

    public List<CostRow> rows() {
        return List.copyOf(rows);
    }

    /** What a tagged workspace must come to. */
    public BigDecimal workspace(String name) {
        return total("workspace " + name);
    }

    /** Usage of Claude Platform with no tag: the default workspace. */
    public BigDecimal untagged() {
        return total("untagged");
    }

    public BigDecimal tax() {
        return total("tax");
    }

    public BigDecimal credit() {
        return total("credit");
    }

    /** All usage of Claude Platform, before tax and credit. */
    public BigDecimal claudePlatform() {
        return totals.entrySet().stream()
                .filter(total -> total.getKey().startsWith("workspace ")
                        || total.getKey().equals("untagged"))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a principal spent on Bedrock: {@link #ROLE_SESSION} or {@link #USER}. */
    public BigDecimal bedrock(String principal) {
        return total("bedrock " + principal);
    }

    public BigDecimal otherServices() {
        return total("other");
    }

    /** The whole bill. */
    public BigDecimal everything() {
        return totals.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void addWorkspaces(LocalDate day, List<TaggedWorkspace> workspaces) {
        for (int index = 0; index < workspaces.size(); index++) {
            TaggedWorkspace workspace = workspaces.get(index);
            if (!day.isBefore(workspace.from())) {
                BigDecimal ccu = ccu(1_800, day, index + 1);
                CostRow usage = DemoRows.claudePlatform(day, workspace.account(), workspace.region(), ccu);
                add("workspace " + workspace.name(), DemoRows.tagged(usage, workspace.tagKey(), workspace.name()));
            }
        }
    }

    private void addClaudePlatformBesides(LocalDate day, String tagKey) {
        CostRow unclaimed = DemoRows.claudePlatform(day, ACCOUNT, REGION, ccu(640, day, 7));
        add("workspace " + UNCLAIMED, DemoRows.tagged(unclaimed, tagKey, UNCLAIMED));
        add("untagged", DemoRows.claudePlatform(day, ACCOUNT, REGION, ccu(90, day, 3)));
    }

    private void addBedrock(LocalDate day) {
        add("bedrock " + ROLE_SESSION, DemoRows.bedrockEdition(usage(day, "412", "1.236"), ROLE_SESSION, "Input"));
        add("bedrock " + ROLE_SESSION, DemoRows.bedrockEdition(usage(day, "96", "1.44"), ROLE_SESSION, "Output"));
        add("bedrock " + USER, DemoRows.bedrockEdition(usage(day, "51", "0.153"), USER, "Input"));
        add("bedrock " + ROLE_SESSION, DemoRows.bedrockService(usage(day, "1350", "0.081"), ROLE_SESSION));
    }

    private void addServices(LocalDate day) {
        add(
                "other",
                DemoRows.service(
                        usage(day, "24", "4.608"), "AmazonEC2", "Amazon Elastic Compute Cloud", "BoxUsage:m7i.xlarge"));
        add(
                "other",
                DemoRows.service(
                        usage(day, "31.5", "0.02415"), "AmazonS3", "Amazon Simple Storage Service", "TimedStorage"));
    }

    private void addTaxAndCredit() {
        LocalDate first = period.atDay(1);
        add("tax", DemoRows.claudePlatform(first, ACCOUNT, REGION, "Tax", new BigDecimal("41.83")));
        add("credit", DemoRows.claudePlatform(first, ACCOUNT, REGION, "Credit", new BigDecimal("-25")));
    }

    /** A little different every day, with thousandths, so that rounding shows. */
    private static BigDecimal ccu(long base, LocalDate day, int seed) {
        long wave = (day.getDayOfMonth() * 7L + seed * 5L) % 13;
        return BigDecimal.valueOf(base * 1000 + wave * 37_531, 3);
    }

    private static CostRow usage(LocalDate day, String amount, String cost) {
        return CostRow.usage(day, ACCOUNT, new BigDecimal(amount), new BigDecimal(cost));
    }

    private BigDecimal total(String name) {
        return totals.getOrDefault(name, BigDecimal.ZERO);
    }

    private void add(String name, CostRow row) {
        rows.add(row.with(CostColumn.IDENTITY_LINE_ITEM_ID, "line-" + (rows.size() + 1)));
        totals.merge(name, row.cost(), BigDecimal::add);
    }
}

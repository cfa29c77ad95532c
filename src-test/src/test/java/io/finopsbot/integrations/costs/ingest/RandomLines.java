package io.finopsbot.integrations.costs.ingest;

import io.finopsbot.workflows.spend.CostClass;
import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Lines of all sorts: of every class, with and without a key, with costs of any precision, ties and credits among them. */
final class RandomLines {
    private final Random random;

    RandomLines(Random random) {
        this.random = random;
    }

    /** Some of those lines as they are, others changed or gone, and new ones. */
    List<RandomLine> restated(List<RandomLine> before) {
        List<RandomLine> lines = new ArrayList<>();
        before.stream().filter(line -> random.nextInt(3) > 0).forEach(lines::add);
        int more = 40 + random.nextInt(200);
        for (int count = 0; count < more; count++) {
            lines.add(line());
        }
        return lines;
    }

    private RandomLine line() {
        LocalDate day = LocalDate.of(2026, 10, 1 + random.nextInt(31));
        String cost = cost();
        return switch (random.nextInt(6)) {
            case 0 -> workspace(day, cost);
            case 1 -> role(day, cost);
            case 2 -> keyless(day, cost);
            case 3 -> charge(day, cost);
            case 4 -> unclassified(day, cost);
            default -> other(day, cost);
        };
    }

    private RandomLine workspace(LocalDate day, String cost) {
        String name = "w" + random.nextInt(5);
        return line(CurLine.claude(name, cost), CostClass.USAGE, "workspace:" + name, day, cost);
    }

    private RandomLine role(LocalDate day, String cost) {
        String role = "Role-" + random.nextInt(5);
        String principal = "arn:aws:sts::123456789012:assumed-role/" + role + "/session-" + random.nextInt(3);
        return line(
                CurLine.bedrock(principal, "USE1-NovaLite-input-tokens", cost),
                CostClass.USAGE,
                "role:123456789012/" + role,
                day,
                cost);
    }

    private RandomLine keyless(LocalDate day, String cost) {
        return line(CurLine.bedrock("", "USE1-NovaLite-input-tokens", cost), CostClass.USAGE, "-", day, cost);
    }

    private RandomLine charge(LocalDate day, String cost) {
        String kind = List.of("Tax", "Credit", "Refund", "Fee", "EdpDiscount").get(random.nextInt(5));
        return line(
                CurLine.claude("w1", cost).with("line_item_line_item_type", kind), CostClass.CHARGE, "-", day, cost);
    }

    private RandomLine unclassified(LocalDate day, String cost) {
        CurLine unknown =
                CurLine.claude("w1", cost).with("product", Map.of("product_name", "Claude for something new"));
        return line(unknown, CostClass.UNCLASSIFIED, "-", day, cost);
    }

    private RandomLine other(LocalDate day, String cost) {
        CurLine server = CurLine.bedrock("", "BoxUsage:m5.large", cost)
                .with("line_item_product_code", "AmazonEC2")
                .with("product", Map.of("product_name", "Amazon Elastic Compute Cloud"));
        return line(server, CostClass.OTHER, "-", day, cost);
    }

    private static RandomLine line(CurLine line, CostClass type, String key, LocalDate day, String cost) {
        return new RandomLine(
                line.on(day.toString()), type, key, day, Usd.of(Double.toString(Double.parseDouble(cost))));
    }

    /** As AWS writes it: a double. Every fifth is a tie at the tenth decimal. */
    private String cost() {
        BigDecimal amount = BigDecimal.valueOf(random.nextInt(2_000_000) - 200_000L, 2 + random.nextInt(9));
        return random.nextInt(5) == 0
                ? amount.setScale(10, RoundingMode.DOWN)
                        .add(new BigDecimal("0.00000000005"))
                        .toPlainString()
                : amount.toPlainString();
    }
}

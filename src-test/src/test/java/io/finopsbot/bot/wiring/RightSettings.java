package io.finopsbot.bot.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Settings in which nothing is wrong, to be spoilt one by one. */
final class RightSettings {
    static final String FILE = """
            hierarchy:
              levels: [portfolio, product]
              units:
                - {id: payments, name: Payments, level: portfolio, owners: [U0OTTO]}
                - {id: invoices, name: Invoices, level: product, parent: payments, owners: [U0PIA]}
            accounts:
              - {id: "123456789012", name: Payments production}
            regions: [eu-central-1]
            models:
              - platform: claude-platform
                vendor: Anthropic
                name: Claude Sonnet 4.6
                id: claude-sonnet-4-6
                prices: [{input: 3.00, output: 15.00, source: the vendor's price list, date: 2026-11-24}]
                source: the vendor's list of models
                date: 2026-11-25
              - platform: bedrock
                vendor: Amazon
                name: Nova Lite
                id: "amazon.nova-lite-v1:0"
                regions: [eu-north-1]
                profiles:
                  - {id: "eu.amazon.nova-lite-v1:0", callable-from: [eu-central-1], routes-to: [eu-central-1, eu-west-1]}
                status: restricted
                portfolios: [payments]
                source: AWS itself
                date: 2026-11-23
            thresholds: {request-lifetime: 7d}
            """;

    private RightSettings() {}

    /** All that has to be set, for real systems. */
    static Map<String, String> in(Path folder) {
        return in(folder, FILE);
    }

    static Map<String, String> in(Path folder, String file) {
        Map<String, String> environment = new HashMap<>();
        environment.put("FINOPS_SLACK_BOT_TOKEN", "xoxb-secret-1");
        environment.put("FINOPS_SLACK_SIGNING_SECRET", "signing-secret-2");
        environment.put("FINOPS_SLACK_CHANNEL", "C0FINOPS");
        environment.put("FINOPS_LEADS", "S0LEADS, U0NORA");
        environment.put("FINOPS_ENGINEERS", "S0ENGINEERS");
        environment.put("FINOPS_JIRA_URL", "https://acme.atlassian.net");
        environment.put("FINOPS_JIRA_USER", "bot@acme.example");
        environment.put("FINOPS_JIRA_TOKEN", "jira-secret-3");
        environment.put("FINOPS_JIRA_PROJECT", "FIN");
        environment.put("FINOPS_CONFIG", written(folder, file).toString());
        return environment;
    }

    private static Path written(Path folder, String file) {
        try {
            return Files.writeString(folder.resolve("finops.yaml"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

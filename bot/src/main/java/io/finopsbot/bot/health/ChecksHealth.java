package io.finopsbot.bot.health;

import io.finopsbot.workflows.readiness.Check;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells what was last found of each check. Never says that the bot is down: what is decided stands in the database, and a bot
 * that is taken out of service because Slack or Jira fails could not even say so.
 */
public final class ChecksHealth implements HealthIndicator {
    private final List<Check> checks;
    private final InstantSource clock;

    public ChecksHealth(List<Check> checks, InstantSource clock) {
        this.checks = List.copyOf(checks);
        this.clock = clock;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        checks.forEach(check -> health.withDetail(check.name(), told(check.latest())));
        return health.build();
    }

    private Map<String, Object> told(Check.Finding finding) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("right", finding.right());
        told.put("says", finding.says());
        if (finding.at() != null) {
            told.put("at", finding.at().toString());
            told.put(
                    "ageSeconds",
                    Duration.between(finding.at(), clock.instant()).toSeconds());
        }
        if (finding.remedy() != null) {
            told.put("remedy", finding.remedy());
        }
        return told;
    }
}

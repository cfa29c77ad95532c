package io.finopsbot.sandbox.jira;

import io.finopsbot.sandbox.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads the times of a query: relative to now, or a minute in the account's own time zone. */
@Component
final class JqlTime {
    private static final Pattern RELATIVE = Pattern.compile("([+-]?\\d+)([mhdw])");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final SandboxClock clock;
    private final JiraSettings settings;

    JqlTime(SandboxClock clock, JiraSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    Instant of(String value) {
        Matcher relative = RELATIVE.matcher(value);
        if (relative.matches()) {
            return clock.instant().plus(duration(Long.parseLong(relative.group(1)), relative.group(2)));
        }
        String text = value.replace('/', '-');
        try {
            LocalDateTime local = text.contains(" ")
                    ? LocalDateTime.parse(text, MINUTE)
                    : LocalDate.parse(text).atStartOfDay();
            return local.atZone(settings.timeZone()).toInstant();
        } catch (DateTimeParseException e) {
            throw JiraProblem.badRequest("Date value '" + value + "' is invalid. Valid formats include: 'yyyy/MM/dd"
                    + " HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d',"
                    + " '4w 2d'.");
        }
    }

    private static Duration duration(long amount, String unit) {
        return switch (unit) {
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            case "d" -> Duration.ofDays(amount);
            default -> Duration.ofDays(7 * amount);
        };
    }
}

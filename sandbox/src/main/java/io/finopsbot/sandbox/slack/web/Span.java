package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.SlackRefusal;
import java.math.BigDecimal;

/** A stretch of time between two message ids. */
record Span(BigDecimal oldest, BigDecimal latest, boolean inclusive) {
    private static final BigDecimal NEVER = BigDecimal.valueOf(Long.MAX_VALUE);

    static Span of(Call call) {
        return new Span(bound(call, "oldest", BigDecimal.ZERO), bound(call, "latest", NEVER), call.flag("inclusive"));
    }

    private static BigDecimal bound(Call call, String name, BigDecimal otherwise) {
        String value = call.optional(name);
        if (value == null || value.equals("now")) {
            return otherwise;
        }
        if (!value.matches("\\d+(\\.\\d+)?")) {
            throw new SlackRefusal("invalid_ts_" + name);
        }
        return new BigDecimal(value);
    }

    boolean contains(String ts) {
        BigDecimal time = new BigDecimal(ts);
        int fromOldest = time.compareTo(oldest);
        int fromLatest = time.compareTo(latest);
        return inclusive ? fromOldest >= 0 && fromLatest <= 0 : fromOldest > 0 && fromLatest < 0;
    }
}

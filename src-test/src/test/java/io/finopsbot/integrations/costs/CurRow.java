package io.finopsbot.integrations.costs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a CUR 2.0 export, with the columns that matter here. */
record CurRow(
        String entity,
        @Nullable String product,
        String legalEntity,
        String kind,
        YearMonth period,
        Instant start,
        double amount,
        double cost,
        Map<String, String> resourceTags,
        Map<String, String> tags) {
    static final YearMonth MAY = YearMonth.of(2026, 5);

    /** An hour of Claude Platform usage without a tag. */
    static CurRow usage(double cost) {
        return new CurRow(
                "AWS Marketplace",
                "Claude Platform on AWS",
                "Anthropic, PBC",
                "Usage",
                MAY,
                Instant.parse("2026-05-10T09:00:00Z"),
                cost * 100,
                cost,
                Map.of(),
                Map.of());
    }

    /** The same, of that workspace. */
    CurRow of(String workspace) {
        return resourceTag("user_finops_workspace", workspace);
    }

    CurRow resourceTag(String key, String value) {
        return new CurRow(
                entity,
                product,
                legalEntity,
                kind,
                period,
                start,
                amount,
                cost,
                Map.of("user_other", "x", key, value),
                tags);
    }

    CurRow tag(String key, String value) {
        return new CurRow(
                entity,
                product,
                legalEntity,
                kind,
                period,
                start,
                amount,
                cost,
                resourceTags,
                Map.of("accountTag/a", "x", key, value));
    }

    CurRow kind(String other) {
        return new CurRow(entity, product, legalEntity, other, period, start, amount, cost, resourceTags, tags);
    }

    CurRow at(String instant) {
        return new CurRow(
                entity, product, legalEntity, kind, period, Instant.parse(instant), amount, cost, resourceTags, tags);
    }

    CurRow on(LocalDate day) {
        return at(day + "T12:00:00Z");
    }

    CurRow amount(double other) {
        return new CurRow(entity, product, legalEntity, kind, period, start, other, cost, resourceTags, tags);
    }

    CurRow sold(String by, @Nullable String what, String whom) {
        return new CurRow(by, what, whom, kind, period, start, amount, cost, resourceTags, tags);
    }

    CurRow billedIn(YearMonth month) {
        return new CurRow(entity, product, legalEntity, kind, month, start, amount, cost, resourceTags, tags);
    }
}

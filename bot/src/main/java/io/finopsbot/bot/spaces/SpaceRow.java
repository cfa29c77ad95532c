package io.finopsbot.bot.spaces;

import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.Retirement;
import io.finopsbot.workflows.spend.SpendReport;
import io.finopsbot.workflows.spend.Usd;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One workspace or role in its owner's list: workload, anchor, estimate, and what it cost this month so far. */
final class SpaceRow {
    private final Words words;
    private final RequestText text;

    SpaceRow(Words words, RequestText text) {
        this.words = words;
        this.text = text;
    }

    /**
     * The row.
     *
     * @param month the month so far; null if the export cannot be read
     */
    String of(BusinessRequest request, @Nullable SpendReport month) {
        return words.say(
                "space.row",
                request.fields().workload(),
                Objects.requireNonNull(request.registration()).arn(),
                request.number(),
                state(request),
                text.usd(request.fields().monthlyEstimate()),
                actual(request, month));
    }

    private String state(BusinessRequest request) {
        Retirement retirement = request.life().retirement();
        boolean closed = retirement != null && retirement.closedAt() != null;
        return closed ? words.say("space.closed") : words.term(request.state());
    }

    private String actual(BusinessRequest request, @Nullable SpendReport month) {
        if (!isWorkspace(request)) {
            return words.say("space.no-actual-of-roles");
        }
        if (month == null) {
            return words.say("space.no-actual");
        }
        Usd spent = month.attributed().stream()
                .filter(entry ->
                        entry.workspace().request().equals(request.number().toString()))
                .filter(entry -> entry.workspace().until() == null)
                .map(SpendReport.Attributed::cost)
                .reduce(Usd.ZERO, Usd::plus);
        return text.usd(spent);
    }

    private static boolean isWorkspace(BusinessRequest request) {
        return request.scope().flatMap(ApprovalScope::claudePlatform).isPresent();
    }
}

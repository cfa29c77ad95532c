package io.finopsbot.bot.spend;

import io.finopsbot.templates.Figures;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spend.CostSource;
import io.finopsbot.workflows.spend.UsageLine;
import io.finopsbot.workflows.spend.Usd;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a workspace cost before its first claim counts: nobody's, for ever. Of a role the export says nothing yet. */
public final class BeforeClaim {
    /** How many months are looked through; the export keeps no more, as a rule. */
    private static final int MOST_MONTHS = 12;

    private static final Logger LOG = LoggerFactory.getLogger(BeforeClaim.class);

    private final CostSource costs;
    private final Words words;

    public BeforeClaim(CostSource costs, Words words) {
        this.costs = costs;
        this.words = words;
    }

    /** The sentence; empty if there was nothing, or the export cannot be read. */
    public Optional<String> sentence(BusinessRequest request) {
        boolean workspace =
                request.scope().flatMap(ApprovalScope::claudePlatform).isPresent();
        if (!workspace || request.claims().isEmpty() || request.joins().isPresent()) {
            return Optional.empty();
        }
        LocalDate from = request.claims().get(0).from();
        YearMonth first = first(request, from);
        String name = request.approvedScope().anchorName();
        Usd spent = Usd.ZERO;
        for (YearMonth month = YearMonth.from(from); !month.isBefore(first); month = month.minusMonths(1)) {
            spent = spent.plus(before(name, from, month));
        }
        return spent.amount().signum() <= 0
                ? Optional.empty()
                : Optional.of(words.say(
                        "space.before-claim",
                        Figures.usd(spent.amount()),
                        name,
                        request.number(),
                        first.toString(),
                        from.toString()));
    }

    /** What the engineers made costs nothing before it was approved; what was there before may have cost for long. */
    private static YearMonth first(BusinessRequest request, LocalDate from) {
        return request.life().adopted() != null
                ? YearMonth.from(from).minusMonths(MOST_MONTHS - 1L)
                : YearMonth.from(request.decided().at().atOffset(ZoneOffset.UTC));
    }

    private Usd before(String workspace, LocalDate from, YearMonth month) {
        try {
            return costs.read(month).usage().stream()
                    .filter(line ->
                            workspace.equals(line.workspace()) && line.day().isBefore(from))
                    .map(UsageLine::cost)
                    .reduce(Usd.ZERO, Usd::plus);
        } catch (CostSource.CostsUnavailable none) {
            LOG.debug("No export of {}: {}", month, none.getMessage());
            return Usd.ZERO;
        }
    }
}

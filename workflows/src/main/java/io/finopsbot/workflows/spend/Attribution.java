package io.finopsbot.workflows.spend;

import io.finopsbot.workflows.spend.SpendReport.Attributed;
import io.finopsbot.workflows.spend.SpendReport.Gap;
import io.finopsbot.workflows.spend.SpendReport.GapKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says whose each usage line is. Every line falls to exactly one claim or one gap. */
public final class Attribution {
    private final Map<String, ClaimedWorkspace> claimed = new HashMap<>();
    private final Map<String, Sum> attributed = new HashMap<>();
    private final Map<GapKey, Sum> gaps = new HashMap<>();

    private Attribution(List<ClaimedWorkspace> workspaces) {
        for (ClaimedWorkspace workspace : workspaces) {
            claimed.put(workspace.workspace(), workspace);
            attributed.put(workspace.workspace(), Sum.NONE);
        }
    }

    /** The month, attributed to those claims. A claim counts from 00:00 UTC of its first day. */
    public static SpendReport of(PlatformMonth month, List<ClaimedWorkspace> workspaces) {
        Attribution attribution = new Attribution(workspaces);
        month.usage().forEach(attribution::add);
        return attribution.report(month);
    }

    private void add(UsageLine line) {
        ClaimedWorkspace owner = line.workspace() == null ? null : claimed.get(line.workspace());
        if (owner != null && !line.day().isBefore(owner.from())) {
            attributed.merge(owner.workspace(), Sum.of(line), Sum::plus);
            return;
        }
        GapKind kind =
                line.workspace() == null ? GapKind.UNTAGGED : owner == null ? GapKind.UNCLAIMED : GapKind.BEFORE_CLAIM;
        gaps.merge(new GapKey(kind, line.workspace()), Sum.of(line), Sum::plus);
    }

    private SpendReport report(PlatformMonth month) {
        List<Attributed> owned = claimed.values().stream()
                .map(workspace ->
                        attributed.getOrDefault(workspace.workspace(), Sum.NONE).attributed(workspace))
                .sorted(Comparator.comparing((Attributed entry) -> entry.cost().amount())
                        .reversed()
                        .thenComparing(entry -> entry.workspace().workspace()))
                .toList();
        List<Gap> unowned = gaps.entrySet().stream()
                .map(entry -> entry.getValue().gap(entry.getKey()))
                .sorted(Comparator.comparing((Gap gap) -> gap.cost().amount())
                        .reversed()
                        .thenComparing(Gap::kind)
                        .thenComparing(gap -> String.valueOf(gap.workspace())))
                .toList();
        return new SpendReport(month, owned, unowned);
    }

    private record GapKey(GapKind kind, @Nullable String workspace) {}

    private record Sum(BigDecimal ccu, BigDecimal cost) {
        static final Sum NONE = new Sum(BigDecimal.ZERO, BigDecimal.ZERO);

        static Sum of(UsageLine line) {
            return new Sum(line.ccu().units(), line.cost().amount());
        }

        Sum plus(Sum other) {
            return new Sum(ccu.add(other.ccu), cost.add(other.cost));
        }

        Attributed attributed(ClaimedWorkspace workspace) {
            return new Attributed(workspace, new Ccu(ccu), new Usd(cost));
        }

        Gap gap(GapKey key) {
            return new Gap(key.kind(), key.workspace(), new Ccu(ccu), new Usd(cost));
        }
    }
}

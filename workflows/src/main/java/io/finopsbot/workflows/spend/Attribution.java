package io.finopsbot.workflows.spend;

import io.finopsbot.workflows.spend.SpendReport.Attributed;
import io.finopsbot.workflows.spend.SpendReport.Gap;
import io.finopsbot.workflows.spend.SpendReport.GapKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says whose each usage line is. Every line falls to exactly one claim or one gap. */
public final class Attribution {
    private final Map<String, List<ClaimedWorkspace>> claimed = new HashMap<>();
    private final Map<ClaimedWorkspace, Sum> attributed = new LinkedHashMap<>();
    private final Map<GapKey, Sum> gaps = new HashMap<>();

    private Attribution(List<ClaimedWorkspace> workspaces) {
        for (ClaimedWorkspace workspace : workspaces) {
            claimed.computeIfAbsent(workspace.workspace(), name -> new ArrayList<>())
                    .add(workspace);
        }
    }

    /** The month, attributed to those claims: each day of a workspace to who held it on that day, UTC. */
    public static SpendReport of(PlatformMonth month, List<ClaimedWorkspace> workspaces) {
        Attribution attribution = new Attribution(workspaces);
        workspaces.stream()
                .filter(claim -> claim.reaches(month.month()))
                .forEach(claim -> attribution.attributed.put(claim, Sum.NONE));
        month.usage().forEach(attribution::add);
        return attribution.report(month);
    }

    private void add(UsageLine line) {
        List<ClaimedWorkspace> claims =
                line.workspace() == null ? List.of() : claimed.getOrDefault(line.workspace(), List.of());
        Optional<ClaimedWorkspace> owner =
                claims.stream().filter(claim -> claim.countsOn(line.day())).findFirst();
        if (owner.isPresent()) {
            attributed.merge(owner.get(), Sum.of(line), Sum::plus);
        } else {
            gaps.merge(new GapKey(kind(line, claims), line.workspace()), Sum.of(line), Sum::plus);
        }
    }

    private static GapKind kind(UsageLine line, List<ClaimedWorkspace> claims) {
        if (line.workspace() == null) {
            return GapKind.UNTAGGED;
        }
        if (claims.isEmpty()) {
            return GapKind.UNCLAIMED;
        }
        boolean held = claims.stream().anyMatch(claim -> claim.from().isBefore(line.day()));
        return held ? GapKind.RELEASED : GapKind.BEFORE_CLAIM;
    }

    private SpendReport report(PlatformMonth month) {
        List<Attributed> owned = attributed.entrySet().stream()
                .map(entry -> entry.getValue().attributed(entry.getKey()))
                .sorted(Comparator.comparing((Attributed entry) -> entry.cost().amount())
                        .reversed()
                        .thenComparing(entry -> entry.workspace().workspace())
                        .thenComparing(entry -> entry.workspace().from()))
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

package io.finopsbot.workflows.spend;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month of Claude Platform, attributed: workspace level. What is attributed and what is not add up to the total of the
 * export's usage rows, to the last digit.
 *
 * @param attributed one entry a claimed workspace and owner, the costliest first
 * @param gaps what nobody owns, the costliest first
 */
public record SpendReport(PlatformMonth month, List<Attributed> attributed, List<Gap> gaps) {
    public SpendReport {
        attributed = List.copyOf(attributed);
        gaps = List.copyOf(gaps);
    }

    /** What claimed workspaces cost. */
    public Usd attributedTotal() {
        return attributed.stream().map(Attributed::cost).reduce(Usd.ZERO, Usd::plus);
    }

    /** What nobody owns. */
    public Usd unattributedTotal() {
        return gaps.stream().map(Gap::cost).reduce(Usd.ZERO, Usd::plus);
    }

    /** Whether the figures close: attributed + unattributed = total of Claude Platform usage rows. */
    public boolean closes() {
        return attributedTotal().plus(unattributedTotal()).equals(month.total());
    }

    /**
     * A claimed workspace's month so far.
     *
     * @param cost unblended cost
     */
    public record Attributed(ClaimedWorkspace workspace, Ccu ccu, Usd cost) {}

    /**
     * Usage that nobody owns.
     *
     * @param workspace the tag's value; null for usage without the tag
     * @param cost unblended cost
     */
    public record Gap(GapKind kind, @Nullable String workspace, Ccu ccu, Usd cost) {}

    /** Why nobody owns it. */
    public enum GapKind {
        /** It carries no workspace tag. */
        UNTAGGED,
        /** Nobody has claimed that workspace. */
        UNCLAIMED,
        /** It was used before its claim counts. */
        BEFORE_CLAIM,
        /** It was used while nobody held that workspace any more. */
        RELEASED
    }
}

package io.finopsbot.workflows.approval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One dimension in which a scope goes beyond what was approved before for the same workspace or role.
 *
 * @param before what the nearest approved scope says, in ids and terms
 * @param after what the new scope says
 */
public record Widening(Dimension dimension, String before, String after) {
    /** What can widen. The workspace or role itself never does: it is another one then. */
    public enum Dimension {
        MODEL(scope -> scope.model().name()),
        ACCOUNT(scope -> scope.account().id()),
        REGION(ApprovalScope::region),
        IAM_SCOPE(Widening::iamScope);

        @SuppressWarnings("ImmutableEnumChecker") // a function without state
        private final Function<ApprovalScope, String> value;

        Dimension(Function<ApprovalScope, String> value) {
            this.value = value;
        }

        private boolean widens(ApprovalScope granted, ApprovalScope wanted) {
            return switch (this) {
                case MODEL -> !granted.model().key().equals(wanted.model().key());
                case ACCOUNT, REGION -> !value.apply(granted).equals(value.apply(wanted));
                case IAM_SCOPE -> !ScopeRelation.allows(granted, wanted);
            };
        }
    }

    /** What widens; empty if one of the granted scopes covers the wanted one already. */
    public static List<Widening> of(List<ApprovalScope> granted, ApprovalScope wanted) {
        @Nullable
        ApprovalScope nearest = granted.stream()
                .min(Comparator.comparing(scope -> distance(scope, wanted)))
                .orElse(null);
        if (nearest == null || ScopeRelation.of(nearest, wanted).covers()) {
            return List.of();
        }
        List<Widening> widenings = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            if (dimension.widens(nearest, wanted)) {
                widenings.add(new Widening(dimension, dimension.value.apply(nearest), dimension.value.apply(wanted)));
            }
        }
        return widenings;
    }

    /** First by what covers, then by how many dimensions are the same. */
    private static long distance(ApprovalScope scope, ApprovalScope wanted) {
        if (ScopeRelation.of(scope, wanted).covers()) {
            return -1;
        }
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.widens(scope, wanted))
                .count();
    }

    private static String iamScope(ApprovalScope scope) {
        return scope.agenticActions().isEmpty()
                ? scope.iamScope().name()
                : scope.iamScope() + " " + String.join(", ", scope.agenticActions());
    }
}

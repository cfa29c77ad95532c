package io.finopsbot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.finopsbot.bot.spend.MonthSpend;
import io.finopsbot.workflows.audit.AuditTrail;
import io.finopsbot.workflows.desk.Affected;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.spend.CostSource;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Who may see a request is said in one place: people read requests through {@code ReadingRoom}. Whatever else in the bot reads
 * the ledger stands here, with what keeps it from showing anybody what is not theirs.
 */
class SightTest {
    private static final Set<String> REQUESTS = Set.of("find", "inState", "live", "by", "grantedOn", "holderOf");
    private static final Map<String, String> READS_ALL_THE_SAME = Map.ofEntries(
            Map.entry("CardProjection", "the card, for all in its channel"),
            Map.entry("NoticeProjection", "notices, to whom the desk has addressed them"),
            Map.entry("ExpiryTasks", "acts, and shows nothing"),
            Map.entry("HomesProjection", "wakes Home tabs, and shows nothing"),
            Map.entry("AskAndAnswer", "takes an answer of the requester, and shows nothing"),
            Map.entry("ClaimedSpaces", "choices of the approval form, which opens for leads"),
            Map.entry("OwnedSpaces", "what is the asking person's own"),
            Map.entry("CurrentModels", "the table's counts; the scopes behind a row are filtered in ScopesView"),
            Map.entry("MonthSpend", "figures that people read through SpendInSight, and the digest for the channel"),
            Map.entry("WaitingItems", "a list of the Home tab, filtered by InSight"),
            Map.entry("QueueItems", "a list of the Home tab, filtered by InSight"),
            Map.entry("ClaimableItems", "a list of the Home tab, filtered by InSight"),
            Map.entry("SpaceItems", "a list of the Home tab, filtered by InSight"),
            Map.entry("EstimateItems", "a list of the Home tab, filtered by InSight"),
            Map.entry("RequestItems", "a list of the Home tab, filtered by InSight"),
            Map.entry("MySpaces", "what is the asking person's own"),
            Map.entry("ReadyToClaim", "what is the asking person's own"),
            Map.entry("SpaceTasks", "acts, and shows nothing"),
            Map.entry("CloseSpaces", "acts, and shows nothing"));
    private static final Map<String, String> READS_TRAILS = Map.of(
            "ShowStatus", "of a request that was found for the reader as a whole",
            "ShowAudit", "of a request that was found for the reader as a whole",
            "WhyCommand", "of requests that were found for the reader; of a task alone, who did it",
            "ShowModel", "of a model, which is everybody's");

    private final JavaClasses bot = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("io.finopsbot.bot");

    @Test
    void nobodyReadsTheLedgerPastTheReadingRoomButThoseWhoMay() {
        assertThat(callers(RequestLedger.class, REQUESTS)).isEqualTo(new TreeSet<>(READS_ALL_THE_SAME.keySet()));
    }

    /** Who uses a model is counted for everybody, and listed on its card in the FinOps channel. */
    @Test
    void nobodyListsWhoUsesAModelButThoseWhoMay() {
        assertThat(callers(Affected.class, Set.of("by")))
                .containsExactly("ModelCardProjection", "ModelTasks", "RemovalsProjection", "ShowModel");
    }

    @Test
    void nobodyReadsWhatThingsCostButThoseWhoMay() {
        assertThat(callers(MonthSpend.class, Set.of("soFar")))
                .as("the digest for the channel, and rows of what is the person's own or a lead's")
                .containsExactly("Digest", "MonthSoFar", "SpacesCommand", "SpendInSight");
        assertThat(callers(CostSource.class, Set.of("read")))
                .containsExactly("BeforeClaim", "CloseSpaces", "MonthSpend", "RecentCosts");
    }

    @Test
    void nobodyReadsAuditTrailsButThoseWhoMay() {
        assertThat(callers(AuditTrail.class, Set.of("of"))).isEqualTo(new TreeSet<>(READS_TRAILS.keySet()));
    }

    private Set<String> callers(Class<?> read, Set<String> methods) {
        return bot.stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                                .anyMatch(call ->
                                        call.getTargetOwner().isAssignableTo(read) && methods.contains(call.getName()))
                        || type.getMethodReferencesFromSelf().stream()
                                .anyMatch(
                                        reference -> reference.getTargetOwner().isAssignableTo(read)
                                                && methods.contains(reference.getName())))
                .map(SightTest::outermost)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("^.*\\.", "").replaceFirst("\\$.*", "");
    }
}

package io.finopsbot.bot.spend;

import io.finopsbot.workflows.desk.Reader;
import io.finopsbot.workflows.desk.ReadingRoom;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.spaces.WorkspaceName;
import io.finopsbot.workflows.spend.SpendReport;
import io.finopsbot.workflows.spend.SpendReport.Attributed;
import io.finopsbot.workflows.spend.SpendReport.Gap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The month so far as one person may see it: the whole bill, or what their own workloads cost. */
public final class SpendInSight {
    private final MonthSpend spend;
    private final ReadingRoom room;

    public SpendInSight(MonthSpend spend, ReadingRoom room) {
        this.spend = spend;
        this.room = room;
    }

    /**
     * What that person may see.
     *
     * @throws io.finopsbot.workflows.spend.CostSource.CostsUnavailable if the export cannot be read
     */
    Part of(PersonId person) {
        SpendReport report = spend.soFar();
        Reader reader = room.reader(person);
        if (reader.seesAll()) {
            return new Part(report, true);
        }
        SpendReport own = new SpendReport(
                report.month(),
                report.attributed().stream()
                        .filter(entry -> sees(reader, entry))
                        .toList(),
                report.gaps().stream().filter(gap -> sees(reader, gap)).toList());
        return new Part(own, false);
    }

    /** Which of those can be adopted. */
    List<Gap> adoptable(List<Gap> gaps) {
        return spend.adoptable(gaps);
    }

    private static boolean sees(Reader reader, Attributed entry) {
        return RequestNumber.parse(entry.workspace().request())
                .flatMap(reader::find)
                .isPresent();
    }

    /** What nobody has claimed yet is seen by those who may see the request that made it. */
    private static boolean sees(Reader reader, Gap gap) {
        @Nullable String tag = gap.workspace();
        return tag != null
                && WorkspaceName.isValid(tag)
                && reader.holderOf(new WorkspaceName(tag)).isPresent();
    }

    /**
     * Some of the month.
     *
     * @param whole whether it is the whole bill, whose figures close
     */
    record Part(SpendReport report, boolean whole) {}
}

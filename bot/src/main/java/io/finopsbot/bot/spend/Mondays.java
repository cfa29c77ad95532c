package io.finopsbot.bot.spend;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;

/** Every Monday at 09:00 in a time zone. */
record Mondays(ZoneId zone) implements Schedule {
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Override
    public Instant getNextExecutionTime(ExecutionComplete complete) {
        return after(complete.getTimeDone());
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return after(now);
    }

    @Override
    public boolean isDeterministic() {
        return true;
    }

    private Instant after(Instant now) {
        ZonedDateTime here = now.atZone(zone);
        ZonedDateTime monday = at(here, TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        ZonedDateTime next = monday.isAfter(here) ? monday : at(here, TemporalAdjusters.next(DayOfWeek.MONDAY));
        return next.toInstant();
    }

    private static ZonedDateTime at(ZonedDateTime here, TemporalAdjuster day) {
        return here.with(day).toLocalDate().atTime(NINE).atZone(here.getZone());
    }
}

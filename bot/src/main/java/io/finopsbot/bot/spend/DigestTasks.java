package io.finopsbot.bot.spend;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the digest is posted: Mondays at 09:00 in the configured time zone, and when somebody asks for it. */
@Configuration
class DigestTasks {
    static final String DIGEST_NOW = "digest-now";

    private static final Duration RETRY = Duration.ofSeconds(10);

    @Bean
    RecurringTask<Void> weeklyDigest(Digest digest, ZoneId zone, InstantSource clock) {
        return Tasks.recurring("weekly-digest", new Mondays(zone))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .execute((instance, context) -> digest.post(week(clock.instant().atZone(zone))));
    }

    /** Scheduled by the command; the instance's id tells one asking from the other. */
    @Bean
    OneTimeTask<Void> digestNow(Digest digest) {
        return Tasks.oneTime(DIGEST_NOW)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .execute((instance, context) -> digest.post("now:" + instance.getId()));
    }

    private static String week(ZonedDateTime when) {
        return "%d-W%02d".formatted(when.get(IsoFields.WEEK_BASED_YEAR), when.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}

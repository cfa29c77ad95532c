package io.finopsbot.bot.models;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.finopsbot.workflows.desk.Affected;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.ExpireTerms;
import io.finopsbot.workflows.desk.ModelDesk;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.RemoveModel;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.Standings;
import io.finopsbot.workflows.desk.Waker;
import io.finopsbot.workflows.models.ModelStanding;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to models by time alone. */
@Configuration
class ModelTasks {
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> expireProposals(ModelDesk desk, Standings standings, InstantSource clock) {
        return Tasks.recurring("expire-proposals", FixedDelay.of(EVERY))
                .execute((instance, context) -> standings.all().stream()
                        .filter(standing -> standing.open()
                                .filter(open -> !clock.instant().isBefore(open.expiresAt()))
                                .isPresent())
                        .forEach(standing ->
                                desk.decide(standing.model(), new ExpireTerms(), ExpireTerms.BOT, Envelope.own())));
    }

    /** A request that was approved in the same moment in which its model was blocked is found here. */
    @Bean
    RecurringTask<Void> missedRemovals(RequestLedger ledger, Standings standings, Waker waker) {
        return Tasks.recurring("missed-removals", FixedDelay.of(EVERY))
                .execute((instance, context) -> standings.all().stream()
                        .filter(standing -> missed(standing, ledger))
                        .forEach(standing -> waker.wake(standing.subject(), ProjectionKind.REMOVALS)));
    }

    private static boolean missed(ModelStanding standing, RequestLedger ledger) {
        return standing.blocking()
                .map(blocking -> new RemoveModel(standing.model(), blocking))
                .filter(removal ->
                        Affected.by(standing.model(), ledger).stream().anyMatch(removal::concerns))
                .isPresent();
    }
}

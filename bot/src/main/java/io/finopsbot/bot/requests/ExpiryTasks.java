package io.finopsbot.bot.requests;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.Expire;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets requests expire that nobody decided in time. */
@Configuration
class ExpiryTasks {
    @Bean
    RecurringTask<Void> expireRequests(RequestDesk desk, RequestLedger ledger, InstantSource clock) {
        return Tasks.recurring("expire-requests", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> Stream.of(RequestState.SUBMITTED, RequestState.PROPOSED)
                        .flatMap(state -> ledger.inState(state).stream())
                        .filter(request -> !clock.instant().isBefore(request.expiresAt()))
                        .forEach(request -> expire(desk, request)));
    }

    private static void expire(RequestDesk desk, BusinessRequest request) {
        desk.decide(request.number(), new Expire(), Actor.system("expiry"), Envelope.own());
    }
}

package io.finopsbot.bot.requests;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.Expire;
import io.finopsbot.workflows.desk.LapseHold;
import io.finopsbot.workflows.desk.Remind;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.Verb;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets requests expire that nobody decided in time, reminds people of it before, and lets holds lapse. */
@Configuration
class ExpiryTasks {
    @Bean
    RecurringTask<Void> expireRequests(RequestDesk desk, RequestLedger ledger) {
        return Tasks.recurring("expire-requests", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> Stream.of(RequestState.values())
                        .filter(RequestState::isUndecided)
                        .flatMap(state -> ledger.inState(state).stream())
                        .forEach(request -> onTime(desk, request)));
    }

    /** Each of them changes nothing before it is due. */
    private static void onTime(RequestDesk desk, BusinessRequest request) {
        for (Verb due : List.of(new Remind(), new LapseHold(), new Expire())) {
            desk.decide(request.number(), due, Actor.system("expiry"), Envelope.own());
        }
    }
}

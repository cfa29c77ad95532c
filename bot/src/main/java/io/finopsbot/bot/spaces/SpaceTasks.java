package io.finopsbot.bot.spaces;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.ExpireOffer;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.RetireWithHolder;
import io.finopsbot.workflows.desk.Verb;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spend.CostSource;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comes by itself: offers expire, what was added to a retired workspace or role ends with it, and it is closed after its last cost. */
@Configuration
class SpaceTasks {
    @Bean
    RecurringTask<Void> keepSpaces(RequestDesk desk, RequestLedger ledger) {
        return Tasks.recurring("keep-spaces", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> {
                    for (BusinessRequest request : ledger.live()) {
                        if (request.life().offer() != null) {
                            decide(desk, request, new ExpireOffer());
                        }
                        if (request.joins().isPresent()) {
                            decide(desk, request, new RetireWithHolder());
                        }
                    }
                });
    }

    @Bean
    RecurringTask<Void> closeSpaces(RequestDesk desk, RequestLedger ledger, CostSource costs, InstantSource clock) {
        CloseSpaces closing = new CloseSpaces(ledger, desk, costs, clock);
        return Tasks.recurring("close-spaces", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> closing.run());
    }

    private static void decide(RequestDesk desk, BusinessRequest request, Verb verb) {
        desk.decide(request.number(), verb, Actor.system("spaces"), Envelope.own());
    }
}

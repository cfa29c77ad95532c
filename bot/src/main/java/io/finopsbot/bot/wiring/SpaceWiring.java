package io.finopsbot.bot.wiring;

import io.finopsbot.bot.requests.AdoptSpace;
import io.finopsbot.bot.requests.FindRequest;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.spaces.BulkClaim;
import io.finopsbot.bot.spaces.MySpaces;
import io.finopsbot.bot.spaces.ProposalButtons;
import io.finopsbot.bot.spaces.ReadyToClaim;
import io.finopsbot.bot.spaces.ReassignCommand;
import io.finopsbot.bot.spaces.SpacesCommand;
import io.finopsbot.bot.spaces.TransferFeature;
import io.finopsbot.bot.spaces.WishCommand;
import io.finopsbot.bot.spend.BeforeClaim;
import io.finopsbot.bot.why.WhyCommand;
import io.finopsbot.workflows.desk.RequestDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What people can do with claimed workspaces and roles. What needs nothing but other beans is only named. */
@Configuration
@Import({
    AdoptSpace.class,
    BeforeClaim.class,
    BulkClaim.class,
    MySpaces.class,
    ProposalButtons.class,
    ReadyToClaim.class,
    ReassignCommand.class,
    SpacesCommand.class,
    TransferFeature.class,
    WhyCommand.class
})
class SpaceWiring {
    @Bean
    WishCommand releaseCommand(RequestDesk desk, Conversation conversation, FindRequest find) {
        return WishCommand.release(desk, conversation, find);
    }

    @Bean
    WishCommand retireCommand(RequestDesk desk, Conversation conversation, FindRequest find) {
        return WishCommand.retire(desk, conversation, find);
    }

    @Bean
    WishCommand suspendCommand(RequestDesk desk, Conversation conversation, FindRequest find) {
        return WishCommand.suspend(desk, conversation, find);
    }

    @Bean
    WishCommand resumeCommand(RequestDesk desk, Conversation conversation, FindRequest find) {
        return WishCommand.resume(desk, conversation, find);
    }
}

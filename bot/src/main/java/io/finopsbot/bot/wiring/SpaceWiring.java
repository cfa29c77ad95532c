package io.finopsbot.bot.wiring;

import io.finopsbot.bot.requests.AdoptSpace;
import io.finopsbot.bot.requests.FindRequest;
import io.finopsbot.bot.requests.RequestForm;
import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.ReasonForms;
import io.finopsbot.bot.spaces.BulkClaim;
import io.finopsbot.bot.spaces.MySpaces;
import io.finopsbot.bot.spaces.ProposalButtons;
import io.finopsbot.bot.spaces.ReadyToClaim;
import io.finopsbot.bot.spaces.ReassignCommand;
import io.finopsbot.bot.spaces.SpacesCommand;
import io.finopsbot.bot.spaces.TransferFeature;
import io.finopsbot.bot.spaces.WishCommand;
import io.finopsbot.bot.spend.BeforeClaim;
import io.finopsbot.bot.spend.MonthSpend;
import io.finopsbot.bot.why.WhyCommand;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.audit.AuditTrail;
import io.finopsbot.workflows.desk.ReadingRoom;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.spend.CostSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people can do with claimed workspaces and roles, one bean a feature. */
@Configuration
class SpaceWiring {
    @Bean
    ReadyToClaim readyToClaim(RequestLedger ledger, RequestDesk desk, Organisation organisation) {
        return new ReadyToClaim(ledger, desk, organisation);
    }

    @Bean
    BulkClaim bulkClaim(ReadyToClaim ready, Conversation conversation) {
        return new BulkClaim(ready, conversation);
    }

    @Bean
    MySpaces mySpaces(RequestLedger ledger, Organisation organisation) {
        return new MySpaces(ledger, organisation);
    }

    @Bean
    SpacesCommand spacesCommand(MySpaces spaces, MonthSpend spend, Conversation conversation, RequestText text) {
        return new SpacesCommand(spaces, spend, conversation, text);
    }

    @Bean
    AdoptSpace adoptSpace(RequestDesk desk, Conversation conversation, RequestForm form) {
        return new AdoptSpace(desk, conversation, form);
    }

    @Bean
    BeforeClaim beforeClaim(CostSource costs, Words words) {
        return new BeforeClaim(costs, words);
    }

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

    @Bean
    TransferFeature transferFeature(RequestDesk desk, Conversation conversation, FindRequest find) {
        return new TransferFeature(desk, conversation, find);
    }

    @Bean
    ReassignCommand reassignCommand(RequestDesk desk, Conversation conversation, FindRequest find) {
        return new ReassignCommand(desk, conversation, find);
    }

    @Bean
    WhyCommand whyCommand(Conversation conversation, ReadingRoom room, AuditTrail trails, Organisation organisation) {
        return new WhyCommand(conversation, room, trails, organisation);
    }

    @Bean
    ProposalButtons proposalButtons(RequestDesk desk, Conversation conversation, ReasonForms forms) {
        return new ProposalButtons(desk, conversation, forms);
    }
}

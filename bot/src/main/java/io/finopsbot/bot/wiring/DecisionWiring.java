package io.finopsbot.bot.wiring;

import io.finopsbot.bot.approvals.ApproveForm;
import io.finopsbot.bot.approvals.AskAndAnswer;
import io.finopsbot.bot.approvals.BreakGlassCommand;
import io.finopsbot.bot.approvals.ClaimedSpaces;
import io.finopsbot.bot.approvals.DecideOnEstimate;
import io.finopsbot.bot.approvals.DecideOnRequest;
import io.finopsbot.bot.approvals.DelegateApproval;
import io.finopsbot.bot.approvals.HoldCard;
import io.finopsbot.bot.approvals.ReviewEmergency;
import io.finopsbot.bot.approvals.ScopeReader;
import io.finopsbot.bot.people.LinkAccount;
import io.finopsbot.bot.requests.FindRequest;
import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.ReasonForms;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.desk.DelegationDesk;
import io.finopsbot.workflows.desk.LinkDesk;
import io.finopsbot.workflows.desk.MessageBook;
import io.finopsbot.workflows.desk.ReadingRoom;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.Standings;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PeopleBook;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What people decide with: the forms and buttons around an undecided request. */
@Configuration(proxyBeanMethods = false)
class DecisionWiring {
    @Bean
    DecideOnRequest decideOnRequest(
            RequestDesk desk,
            Conversation conversation,
            Words words,
            Organisation organisation,
            ApprovalOptions options,
            RequestText text,
            ReasonForms forms,
            RequestLedger ledger,
            Standings standings,
            ReadingRoom room) {
        ClaimedSpaces spaces = new ClaimedSpaces(ledger);
        ApproveForm form = new ApproveForm(words, organisation, options, text, spaces, standings);
        return new DecideOnRequest(desk, conversation, form, forms, new ScopeReader(spaces), room);
    }

    @Bean
    DecideOnEstimate decideOnEstimate(RequestDesk desk, Conversation conversation, ReasonForms forms) {
        return new DecideOnEstimate(desk, conversation, forms);
    }

    @Bean
    AskAndAnswer askAndAnswer(
            RequestDesk desk,
            RequestLedger ledger,
            MessageBook messages,
            Conversation conversation,
            ReasonForms forms) {
        return new AskAndAnswer(desk, ledger, messages, conversation, forms);
    }

    @Bean
    DelegateApproval delegateApproval(DelegationDesk desk, PeopleBook people, Conversation conversation) {
        return new DelegateApproval(desk, people, conversation);
    }

    @Bean
    LinkAccount linkAccount(LinkDesk desk, Conversation conversation, Environment environment, InstantSource clock) {
        String project = environment.getRequiredProperty("FINOPS_JIRA_PROJECT");
        return new LinkAccount(desk, conversation, project, clock);
    }

    @Bean
    BreakGlassCommand breakGlassCommand(Conversation conversation, ReasonForms forms, FindRequest find) {
        return new BreakGlassCommand(conversation, forms, find);
    }

    @Bean
    ReviewEmergency reviewEmergency(ReasonForms forms) {
        return new ReviewEmergency(forms);
    }

    @Bean
    HoldCard holdCard(RequestDesk desk, Conversation conversation) {
        return new HoldCard(desk, conversation);
    }
}

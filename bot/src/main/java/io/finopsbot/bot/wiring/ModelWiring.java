package io.finopsbot.bot.wiring;

import io.finopsbot.bot.approvals.ConfirmProposed;
import io.finopsbot.bot.models.AddEntry;
import io.finopsbot.bot.models.CatalogueForm;
import io.finopsbot.bot.models.EditEntry;
import io.finopsbot.bot.models.EntryCard;
import io.finopsbot.bot.models.EntryReader;
import io.finopsbot.bot.models.FindModel;
import io.finopsbot.bot.models.ModelCard;
import io.finopsbot.bot.models.ModelCardProjection;
import io.finopsbot.bot.models.ModelForm;
import io.finopsbot.bot.models.ModelView;
import io.finopsbot.bot.models.ProposeStatus;
import io.finopsbot.bot.models.RemovalsProjection;
import io.finopsbot.bot.models.SettleProposal;
import io.finopsbot.bot.models.ShowModel;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.PostOnce;
import io.finopsbot.bot.slack.ReasonForms;
import io.finopsbot.bot.slack.SlackSettings;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.audit.AuditTrail;
import io.finopsbot.workflows.desk.DeskSettings;
import io.finopsbot.workflows.desk.ModelDesk;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.Standings;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PeopleBook;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The models: how they stand, what leads propose, and what follows. */
@Configuration
class ModelWiring {
    @Bean
    Standings standings(RequestLedger ledger, ApprovalOptions options) {
        return new Standings(ledger, options.catalogue());
    }

    @Bean
    ModelDesk modelDesk(RequestLedger ledger, PeopleBook people, DeskSettings settings, InstantSource clock) {
        return new ModelDesk(ledger, people, settings, clock);
    }

    @Bean
    FindModel findModel(Standings standings) {
        return new FindModel(standings);
    }

    @Bean
    CatalogueForm catalogueForm(Words words) {
        return new CatalogueForm(words);
    }

    @Bean
    EntryReader entryReader(Words words, ApprovalOptions options, InstantSource clock) {
        return new EntryReader(words, options.regions(), clock);
    }

    @Bean
    AddEntry addEntry(ModelDesk desk, Conversation conversation, CatalogueForm form, EntryReader reader) {
        return new AddEntry(desk, conversation, form, reader);
    }

    @Bean
    EditEntry editEntry(
            ModelDesk desk, Conversation conversation, FindModel find, CatalogueForm form, EntryReader reader) {
        return new EditEntry(desk, conversation, find, form, reader);
    }

    @Bean
    ShowModel showModel(
            Conversation conversation,
            AddEntry add,
            FindModel find,
            Standings standings,
            RequestLedger ledger,
            AuditTrail trail,
            Organisation organisation) {
        ModelView view = new ModelView(conversation.words(), organisation);
        return new ShowModel(conversation, add, find, standings, ledger, trail, view);
    }

    @Bean
    ProposeStatus proposeStatus(ModelDesk desk, Conversation conversation, FindModel find, Organisation organisation) {
        return new ProposeStatus(desk, conversation, find, new ModelForm(conversation.words(), organisation));
    }

    @Bean
    SettleProposal settleProposal(ModelDesk desk, Conversation conversation, FindModel find) {
        return new SettleProposal(desk, conversation, find);
    }

    @Bean
    ModelCardProjection modelCardProjection(
            RequestLedger ledger, Words words, Organisation organisation, PostOnce posts, SlackSettings settings) {
        return new ModelCardProjection(
                ledger, new ModelCard(words, organisation), new EntryCard(words), posts, settings);
    }

    @Bean
    RemovalsProjection removalsProjection(RequestLedger ledger, RequestDesk desk) {
        return new RemovalsProjection(ledger, desk);
    }

    @Bean
    ConfirmProposed confirmProposed(RequestDesk desk, Conversation conversation, ReasonForms forms) {
        return new ConfirmProposed(desk, conversation, forms);
    }
}

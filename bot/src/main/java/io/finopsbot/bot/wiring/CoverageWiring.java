package io.finopsbot.bot.wiring;

import io.finopsbot.bot.coverage.CurrentModels;
import io.finopsbot.bot.coverage.ModelsFeature;
import io.finopsbot.bot.coverage.PlatformBadge;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.desk.IssueBook;
import io.finopsbot.workflows.desk.ReadingRoom;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.Organisation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The AI Models table. */
@Configuration
class CoverageWiring {
    @Bean
    PlatformBadge platformBadge(DirectorySection section) {
        return section.badge();
    }

    @Bean
    CurrentModels currentModels(RequestLedger ledger, IssueBook issues, ApprovalOptions options) {
        return new CurrentModels(ledger, issues, options);
    }

    @Bean
    ModelsFeature modelsFeature(
            CurrentModels models,
            Conversation conversation,
            Organisation organisation,
            PlatformBadge badge,
            ReadingRoom room) {
        return new ModelsFeature(models, conversation, organisation, badge, room);
    }
}

package io.finopsbot.bot.wiring;

import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.desk.AwsAccess;
import io.finopsbot.workflows.desk.DelegationDesk;
import io.finopsbot.workflows.desk.DeskSettings;
import io.finopsbot.workflows.desk.LinkDesk;
import io.finopsbot.workflows.desk.ReadingRoom;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PeopleBook;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The desk and what it judges by: the configuration file, the clock, the words. */
@Configuration
class DeskWiring {
    @Bean
    InstantSource clock() {
        String file = System.getProperty(OffsetClock.PROPERTY);
        return file == null ? InstantSource.system() : new OffsetClock(Path.of(file));
    }

    @Bean
    ZoneId zone(Environment environment) {
        return ZoneId.of(environment.getProperty("FINOPS_TIME_ZONE", "UTC"));
    }

    @Bean
    Words words(Environment environment) {
        String own = environment.getProperty("FINOPS_WORDS", "");
        return own.isBlank() ? Words.standard() : Words.standard().overriddenBy(Path.of(own));
    }

    @Bean
    DirectorySection directorySection(Environment environment) {
        return new DirectorySection(environment);
    }

    @Bean
    Organisation organisation(DirectorySection section) {
        return section.organisation();
    }

    @Bean
    ApprovalOptions approvalOptions(DirectorySection section) {
        return section.options();
    }

    @Bean
    DeskSettings deskSettings(
            DirectorySection section, Organisation organisation, ApprovalOptions options, AwsAccess aws) {
        return new DeskSettings(organisation, options, section.thresholds(), aws.readable());
    }

    @Bean
    RequestDesk requestDesk(RequestLedger ledger, PeopleBook people, DeskSettings settings, InstantSource clock) {
        return new RequestDesk(ledger, people, settings, clock);
    }

    @Bean
    ReadingRoom readingRoom(RequestLedger ledger, PeopleBook people, DeskSettings settings, InstantSource clock) {
        return new ReadingRoom(ledger, people, settings, clock);
    }

    @Bean
    DelegationDesk delegationDesk(RequestLedger ledger, PeopleBook people, DeskSettings settings, InstantSource clock) {
        return new DelegationDesk(ledger, people, settings, clock);
    }

    @Bean
    LinkDesk linkDesk(RequestLedger ledger, PeopleBook people, DeskSettings settings, InstantSource clock) {
        return new LinkDesk(ledger, people, settings, clock);
    }
}

package io.finopsbot.integrations.iam;

import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.iam.PolicyDocuments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this package gives the bot. */
@Configuration(proxyBeanMethods = false)
public class IamConfiguration {
    @Bean
    PolicyDocuments policyDocuments(RequestLedger ledger, Words words) {
        return new TemplatePolicies(ledger, words);
    }
}

package io.finopsbot.workflows.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;

/** Says that something is refused by one rule with these words, recorded, and changes nothing. */
record Refused(Company company, BusinessRequest request) {
    void by(Rule rule, Verb verb, Actor actor, Object... arguments) {
        BusinessRequest before = company.find(request.number());
        int recorded = company.ledger.changes().size();

        assertThat(company.refused(request, verb, actor)).isEqualTo(Refusal.of(rule, arguments));

        assertThat(company.find(request.number())).isEqualTo(before);
        assertThat(company.ledger.changes()).hasSize(recorded + 1);
        AuditEntry entry = company.ledger.last().audit();
        assertThat(entry.rule()).isEqualTo(rule);
        assertThat(entry.action()).isEqualTo(verb.action());
        assertThat(entry.actor()).isEqualTo(actor);
        assertThat(entry.details().values())
                .containsExactlyInAnyOrderElementsOf(Refusal.of(rule, arguments).arguments());
    }

    static Refused of(Company company, BusinessRequest request) {
        return new Refused(company, request);
    }
}

package io.finopsbot.integrations.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.audit.AuditTrail;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.RequestNumber;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountTiesTest {
    private final Queue queue = new Queue();
    private final RequestNumber number = queue.opened();

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void equalAddressesTieAnAccountOnce() {
        queue.moves(People.CEM, "FIN-1", "In Progress");
        queue.stage().run(number);
        queue.moves(People.CEM, "FIN-1", "To Do");
        queue.stage().run(number);
        assertThat(ties("jira-cem"))
                .singleElement()
                .isEqualTo(Map.of("person", "U0CEM", "name", "Cem Engineer", "by", "equal e-mail address"));
    }

    @Test
    void theConfigurationFileTiesWhereJiraHidesTheAddress() {
        queue.moves(People.ELA, "FIN-1", "In Progress");
        queue.stage().run(number);
        assertThat(ties("jira-ela"))
                .singleElement()
                .satisfies(tie ->
                        assertThat(tie).containsEntry("person", "U0ELA").containsEntry("by", "configuration file"));
        assertThat(queue.stage().request(number).chain().at(1).movedBy())
                .extracting(Actor::name)
                .isEqualTo("Ela Engineer");
    }

    @Test
    void anAccountOfNobodyIsNamedInTheTrailOfTheRequest() {
        queue.moves(People.UNTIED, "FIN-1", "Done");
        queue.stage().run(number);
        assertThat(ties("jira-untied")).isEmpty();
        assertThat(trail(Subject.request(number)))
                .last()
                .extracting(AuditEntry::actor)
                .isEqualTo(Actor.untied("jira-untied", "Contractor Without Slack"));
    }

    private List<Map<String, String>> ties(String account) {
        return trail(Subject.account(account)).stream()
                .map(entry -> Map.copyOf(entry.details()))
                .toList();
    }

    private List<AuditEntry> trail(Subject subject) {
        return queue.stage().bean(AuditTrail.class).of(subject).stream()
                .map(AuditRecord::entry)
                .toList();
    }
}

package io.finopsbot.integrations.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.accounts.AccountLink;
import io.finopsbot.workflows.accounts.OneTimeCode;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.AccountLinks;
import io.finopsbot.workflows.desk.CodeComment;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.LinkDesk;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Rule;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A tie outlives the process, and the database lets no account have two owners. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class LinkRecordingTest {
    private final String url;
    private final Office office;
    private final LinkDesk desk;

    LinkRecordingTest(DatabaseKind kind) {
        url = kind.freshUrl();
        office = new Office(url);
        desk = desk(office);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aCodeAndATieOutliveARestart() {
        OneTimeCode code = given(Workplace.ENGINEER);
        office.close();
        try (Office again = new Office(url)) {
            assertThat(desk(again)
                            .redeem(comment(code, "jira-1"), Envelope.once("first"))
                            .orElseThrow()
                            .refusal())
                    .isEmpty();
        }
        try (Office again = new Office(url)) {
            AccountLinks links = new AccountLinks(again.database.ledger());
            assertThat(links.personOf("jira-1")).isEqualTo(Workplace.ENGINEER.personId());
            assertThat(links.accountOf(Workplace.ENGINEER.personId().orElseThrow()))
                    .contains("jira-1");
            List<AuditRecord> trail = again.database.trail().of(trailOf(Workplace.ENGINEER));
            assertThat(trail).hasSize(2);
            assertThat(AuditRecord.firstBroken(trail)).isEmpty();
        }
    }

    @Test
    void noTableHasTheCode() {
        OneTimeCode code = given(Workplace.ENGINEER);
        desk.redeem(comment(OneTimeCode.random(new SecureRandom()), "jira-9"), Envelope.once("wrong"));

        Stream.of("select content from governed", "select details from audit_record", "select arguments from notice")
                .flatMap(sql -> office.database.sql().sql(sql).query(String.class).list().stream())
                .forEach(content -> assertThat(content).doesNotContain(code.value()));
        assertThat(office.database.ledger().governed(AccountLink.class, Subject.Kind.LINK))
                .singleElement()
                .satisfies(link ->
                        assertThat(link.opensTo(code, office.clock.instant())).isTrue());
    }

    @Test
    void ofTwoPeopleWhoseCodesOneAccountWritesAtOnceOneGetsIt() throws Exception {
        List<OneTimeCode> codes = List.of(given(Workplace.ENGINEER), given(Workplace.LEAD));

        List<Outcome<AccountLink>> outcomes = AtOnce.run(
                2,
                number -> desk.redeem(comment(codes.get(number), "jira-1"), Envelope.once("comment " + number))
                        .orElseThrow());

        assertThat(outcomes.stream().flatMap(outcome -> outcome.refusal().stream()))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(Rule.ACCOUNT_TAKEN));
        assertThat(office.database.ledger().governed(AccountLink.class, Subject.Kind.LINK))
                .filteredOn(link -> link.isTo("jira-1"))
                .hasSize(1);
    }

    @Test
    void ofTwoAccountsThatWriteOneCodeAtOnceOneIsTied() throws Exception {
        OneTimeCode code = given(Workplace.ENGINEER);

        List<Outcome<AccountLink>> outcomes = AtOnce.run(
                2,
                number -> desk.redeem(comment(code, "jira-" + number), Envelope.once("comment " + number))
                        .orElseThrow());

        assertThat(outcomes.stream().flatMap(outcome -> outcome.refusal().stream()))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(Rule.CODE_WORTHLESS));
    }

    private OneTimeCode given(Actor person) {
        OneTimeCode code = OneTimeCode.random(new SecureRandom());
        assertThat(desk.give(code, person, Envelope.own()).refusal()).isEmpty();
        return code;
    }

    private static LinkDesk desk(Office office) {
        return new LinkDesk(
                office.database.ledger(), office.database.bean(PeopleBook.class), Workplace.settings(), office.clock);
    }

    private static CodeComment comment(OneTimeCode code, String account) {
        return new CodeComment(code, account, "Somebody in Jira", null, "FIN-1");
    }

    private static Subject trailOf(Actor person) {
        return Subject.link(person.personId().orElseThrow());
    }
}

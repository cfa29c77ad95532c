package io.finopsbot.workflows.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.rules.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AuditTrailTest {
    private static final Instant AT = Instant.parse("2026-05-04T08:30:00.123Z");
    private static final Subject SUBJECT = Subject.request("BR-1001");
    private static final Map<String, String> DETAILS = Map.of("reason", "too dear", "seen revision", "1");
    private static final AuditRecord RECORD = AuditRecord.following(
            AuditHash.START, 1, 0, entry(SUBJECT, Company.LENA, AuditAction.DECLINE, AT, null, DETAILS));

    @Test
    void aRecordThatNobodyTouchedIsIntact() {
        assertThat(RECORD.intact()).isTrue();
        assertThat(RECORD.hash()).matches("[0-9a-f]{64}");
    }

    static Stream<Arguments> changes() {
        Actor renamed = Actor.person(Company.id(Company.LENA), "Lena");
        return Stream.of(
                Arguments.of(
                        "the subject",
                        of(entry(Subject.request("BR-1002"), Company.LENA, AuditAction.DECLINE, AT, null, DETAILS))),
                Arguments.of(
                        "the subject's kind",
                        of(entry(Subject.account("BR-1001"), Company.LENA, AuditAction.DECLINE, AT, null, DETAILS))),
                Arguments.of("the actor", of(entry(SUBJECT, Company.LUKAS, AuditAction.DECLINE, AT, null, DETAILS))),
                Arguments.of("the actor's name", of(entry(SUBJECT, renamed, AuditAction.DECLINE, AT, null, DETAILS))),
                Arguments.of(
                        "the actor's kind",
                        of(entry(
                                SUBJECT,
                                Actor.untied("U0LENA", "Lena (lead)"),
                                AuditAction.DECLINE,
                                AT,
                                null,
                                DETAILS))),
                Arguments.of("the action", of(entry(SUBJECT, Company.LENA, AuditAction.APPROVE, AT, null, DETAILS))),
                Arguments.of(
                        "the time",
                        of(entry(SUBJECT, Company.LENA, AuditAction.DECLINE, AT.plusMillis(1), null, DETAILS))),
                Arguments.of(
                        "the rule", of(entry(SUBJECT, Company.LENA, AuditAction.DECLINE, AT, Rule.EXPIRED, DETAILS))),
                Arguments.of(
                        "a detail",
                        of(entry(
                                SUBJECT,
                                Company.LENA,
                                AuditAction.DECLINE,
                                AT,
                                null,
                                Map.of("reason", "too cheap", "seen revision", "1")))),
                Arguments.of(
                        "a detail's name",
                        of(entry(
                                SUBJECT,
                                Company.LENA,
                                AuditAction.DECLINE,
                                AT,
                                null,
                                Map.of("Reason", "too dear", "seen revision", "1")))),
                Arguments.of(
                        "a lost detail",
                        of(entry(SUBJECT, Company.LENA, AuditAction.DECLINE, AT, null, Map.of("reason", "too dear")))),
                Arguments.of(
                        "a new detail",
                        of(entry(
                                SUBJECT,
                                Company.LENA,
                                AuditAction.DECLINE,
                                AT,
                                null,
                                Map.of("reason", "too dear", "seen revision", "1", "a", "b")))),
                Arguments.of(
                        "details run together",
                        of(entry(
                                SUBJECT,
                                Company.LENA,
                                AuditAction.DECLINE,
                                AT,
                                null,
                                Map.of("reason", "too dearseen revision1")))),
                Arguments.of(
                        "the sequence", new AuditRecord(RECORD.entry(), 2, 0, RECORD.previousHash(), RECORD.hash())),
                Arguments.of(
                        "what was left out",
                        new AuditRecord(RECORD.entry(), 1, 1, RECORD.previousHash(), RECORD.hash())),
                Arguments.of("the hash before", new AuditRecord(RECORD.entry(), 1, 0, "1".repeat(64), RECORD.hash())),
                Arguments.of("the hash", new AuditRecord(RECORD.entry(), 1, 0, RECORD.previousHash(), "1".repeat(64))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aRecordThatWasChangedIsNotIntact(String what, AuditRecord changed) {
        assertThat(changed.intact()).isFalse();
        assertThat(AuditRecord.firstBroken(List.of(changed))).contains(changed);
    }

    @Test
    void aWholeTrailIsIntact() {
        assertThat(AuditRecord.firstBroken(trail(5))).isEmpty();
        assertThat(AuditRecord.firstBroken(List.of())).isEmpty();
    }

    @Test
    void aRecordTakenOutOrPutElsewhereBreaksTheTrail() {
        List<AuditRecord> trail = trail(5);
        List<AuditRecord> shorter = new ArrayList<>(trail);
        shorter.remove(2);
        List<AuditRecord> swapped = new ArrayList<>(trail);
        swapped.set(1, trail.get(2));
        swapped.set(2, trail.get(1));

        assertThat(AuditRecord.firstBroken(shorter)).contains(trail.get(3));
        assertThat(AuditRecord.firstBroken(swapped)).contains(trail.get(2));
        assertThat(AuditRecord.firstBroken(trail.subList(1, 5))).contains(trail.get(1));
    }

    @Test
    void aRecordPutInAnothersPlaceBreaksTheOneAfterIt() {
        List<AuditRecord> trail = new ArrayList<>(trail(3));
        AuditRecord forged = AuditRecord.following(
                trail.get(0).hash(), 2, 0, entry(SUBJECT, Company.NORA, AuditAction.APPROVE, AT, null, DETAILS));
        trail.set(1, forged);

        assertThat(AuditRecord.firstBroken(trail)).contains(trail.get(2));
    }

    @Test
    void eachSubjectHasATrailOfItsOwnWithoutGaps() {
        Company company = new Company(true);
        company.readyToClaim();
        company.submitted();
        company.desk.submit(Company.fields(), Company.GUEST, Envelope.own());

        List<AuditRecord> first = company.ledger.of(SUBJECT);
        assertThat(first).extracting(AuditRecord::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(AuditRecord.firstBroken(first)).isEmpty();
        assertThat(company.ledger.of(Subject.request("BR-1002"))).hasSize(1);
        assertThat(company.ledger.of(Subject.person(new PersonId("U0GUEST"))))
                .singleElement()
                .satisfies(record -> assertThat(record.entry().rule()).isEqualTo(Rule.NOT_A_MEMBER));
    }

    private static List<AuditRecord> trail(int length) {
        List<AuditRecord> trail = new ArrayList<>();
        String previous = AuditHash.START;
        for (int number = 1; number <= length; number++) {
            AuditRecord record = AuditRecord.following(
                    previous,
                    number,
                    0,
                    entry(SUBJECT, Company.LENA, AuditAction.CONSIDER, AT, Rule.EXPIRED, Map.of()));
            trail.add(record);
            previous = record.hash();
        }
        return trail;
    }

    /** The record as if only its content had been changed. */
    private static AuditRecord of(AuditEntry entry) {
        return new AuditRecord(entry, RECORD.sequence(), RECORD.leftOut(), RECORD.previousHash(), RECORD.hash());
    }

    private static AuditEntry entry(
            Subject subject,
            Actor actor,
            AuditAction action,
            Instant at,
            @Nullable Rule rule,
            Map<String, String> details) {
        return new AuditEntry(subject, actor, action, at, rule, new TreeMap<>(details));
    }
}

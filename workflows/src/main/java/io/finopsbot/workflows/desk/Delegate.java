package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.delegation.Delegation;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** A lead lets somebody stand in for them until the end of that day, UTC. */
record Delegate(PersonId deputy, LocalDate lastDay) implements Judgement<Delegation> {
    private static final int LONGEST_DAYS = 92;

    @Override
    public AuditAction action() {
        return AuditAction.DELEGATE;
    }

    @Override
    public Ruling<Delegation> judge(Delegation delegation, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.first(
                () -> Guard.leadInPerson(circumstances, "delegations"),
                () -> wrongPerson(circumstances),
                () -> wrongDay(circumstances));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        Person person = circumstances.people().apply(deputy).orElseThrow();
        Instant end = lastDay.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Ruling.becomes(
                delegation.to(Actor.person(deputy, person.name()), end),
                Map.of("to", deputy.value(), "name", person.name(), "until", Moment.of(end)),
                Notice.to(
                        Audience.person(deputy),
                        NoticeKind.DELEGATED,
                        circumstances.actor().name(),
                        Moment.of(end)));
    }

    private Optional<Refusal> wrongPerson(Circumstances circumstances) {
        boolean member = circumstances
                .people()
                .apply(deputy)
                .filter(person -> person.standing() == Standing.MEMBER)
                .isPresent();
        boolean self =
                circumstances.same(deputy, circumstances.actor().personId().orElseThrow());
        return Guard.when(
                !member || self || circumstances.roles().leads().contains(deputy),
                Rule.FIELD_INVALID,
                "Only a full member of this Slack team who is no FinOps Lead can stand in for you");
    }

    private Optional<Refusal> wrongDay(Circumstances circumstances) {
        LocalDate today = LocalDate.ofInstant(circumstances.now(), ZoneOffset.UTC);
        return Guard.when(
                lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(LONGEST_DAYS)),
                Rule.FIELD_INVALID,
                "The last day is today or later, and within " + LONGEST_DAYS + " days");
    }
}

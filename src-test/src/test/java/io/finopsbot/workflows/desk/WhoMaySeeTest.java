package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.GUEST;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.PAULA;
import static io.finopsbot.fakes.Company.RUTH;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees a request as a whole, who its task, and who not even that it is there. */
class WhoMaySeeTest {
    private static final Actor STRANGER = Actor.person(new PersonId("U0STRANGER"), "somebody");

    private final Company company = new Company(true);

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void whoAskedOwnsLeadsOrAuditsSeesTheWholeInEveryState(RequestState state) {
        Company here = state == RequestState.AWAITING_OWNER ? Company.withOwnersGate() : company;
        here.mayAudit(NORA);
        BusinessRequest request = Sample.inState(here, state, Company.fields(), "none");

        for (Actor actor : List.of(OLIVIA, PAULA, RUTH, LENA, LUKAS, NORA)) {
            assertThat(sight(here, request, actor)).as(actor.name()).isEqualTo(Sight.WHOLE);
            assertThat(here.room.whole(request.number(), id(actor)).result()).contains(request);
        }
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void anEngineerSeesTheTaskOnceThereIsOneAndEverybodyElseNothing(RequestState state) {
        Company here = state == RequestState.AWAITING_OWNER ? Company.withOwnersGate() : company;
        BusinessRequest request = Sample.inState(here, state, Company.fields(), "none");

        boolean tasks = !request.chain().tasks().isEmpty();
        assertThat(sight(here, request, EMIL)).isEqualTo(tasks ? Sight.TASK : Sight.NOTHING);
        assertThat(here.room.whole(request.number(), id(EMIL)).refusal())
                .contains(Refusal.of(tasks ? Rule.TASK_ONLY : Rule.NO_SUCH_REQUEST, request.number()));
        for (Actor actor : List.of(NORA, GUEST, STRANGER)) {
            assertThat(sight(here, request, actor)).as(actor.name()).isEqualTo(Sight.NOTHING);
        }
    }

    @Test
    void whoMayNotSeeItIsAnsweredAsIfThereWasNone() {
        BusinessRequest request = company.approved();
        RequestNumber none = new RequestNumber(7);

        for (Actor actor : List.of(NORA, GUEST, STRANGER)) {
            Refusal refusal =
                    company.room.seen(request.number(), id(actor)).refusal().orElseThrow();
            Refusal missing = company.room.seen(none, id(actor)).refusal().orElseThrow();
            assertThat(refusal.toString().replace(request.number().toString(), "BR-7"))
                    .isEqualTo(missing.toString());
        }
        assertThat(company.room.seen(request.number(), id(NORA)).refusal())
                .contains(Refusal.of(Rule.NO_SUCH_REQUEST, request.number()));
    }

    @Test
    void theOwnersOfAnotherUnitSeeNothing() {
        BusinessRequest request = company.submitted(Company.fields("Answers", null, Company.SUPPORT));

        assertThat(sight(company, request, PAULA)).isEqualTo(Sight.NOTHING);
        assertThat(sight(company, request, RUTH)).isEqualTo(Sight.WHOLE);
    }

    @Test
    void whoStandsInForALeadSeesWhatLeadsSeeForAsLong() {
        BusinessRequest request = company.submitted();
        assertThat(sight(company, request, NORA)).isEqualTo(Sight.NOTHING);
        LocalDate today = company.clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        assertThat(company.delegations
                        .delegate(id(NORA), today, LENA, Envelope.own())
                        .refusal())
                .isEmpty();

        assertThat(sight(company, request, NORA)).isEqualTo(Sight.WHOLE);
        company.delegations.end(LENA, Envelope.own());
        assertThat(sight(company, request, NORA)).isEqualTo(Sight.NOTHING);
    }

    @Test
    void aRoleThatWasReadTooLongAgoShowsNothing() {
        company.mayAudit(NORA);
        BusinessRequest request = company.approved();
        company.clock.advance(Roles.USABLE_FOR);
        company.readPeople();

        for (Actor actor : List.of(LENA, NORA, EMIL)) {
            assertThat(sight(company, request, actor)).isEqualTo(Sight.NOTHING);
            assertThat(company.room.seen(request.number(), id(actor)).refusal().map(Refusal::rule))
                    .contains(Rule.ROLES_STALE);
        }
        assertThat(sight(company, request, PAULA)).isEqualTo(Sight.WHOLE);
    }

    @ParameterizedTest
    @EnumSource(value = Standing.class, mode = EnumSource.Mode.EXCLUDE, names = "MEMBER")
    void whoIsNoFullMemberSeesNothingWhateverTheyAre(Standing standing) {
        company.mayAudit(OLIVIA, LENA, PAULA);
        BusinessRequest request = company.approved();
        List.of(OLIVIA, LENA, PAULA, EMIL).forEach(actor -> company.known(actor, standing));

        for (Actor actor : List.of(OLIVIA, LENA, PAULA, EMIL)) {
            assertThat(sight(company, request, actor)).isEqualTo(Sight.NOTHING);
            assertThat(company.room.seen(request.number(), id(actor)).refusal())
                    .contains(Refusal.of(Rule.NOT_A_MEMBER, standing));
        }
    }

    private static Sight sight(Company here, BusinessRequest request, Actor actor) {
        return here.room.reader(id(actor)).sight(request);
    }
}

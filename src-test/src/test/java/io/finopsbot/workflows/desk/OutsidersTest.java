package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.UNTIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Company;
import io.finopsbot.fakes.EveryVerb;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Guests, bots, deactivated people, people of other organisations and unknown ones do nothing: no verb, in no state. */
class OutsidersTest {
    private static final Actor OUTSIDER = Actor.person(new PersonId("U0OUTSIDER"), "Otto (outsider)");

    static Stream<Verb> everyVerb() {
        return EveryVerb.all();
    }

    static Stream<Verb> ofTheBot() {
        return everyVerb().filter(verb -> Role.BOTS_OWN.contains(verb.getClass().getSimpleName()));
    }

    @Test
    void thereAreVerbs() {
        assertThat(everyVerb()).hasSizeGreaterThan(15).hasAtLeastOneElementOfType(ClaimSpace.class);
    }

    @ParameterizedTest
    @MethodSource("everyVerb")
    void whoIsNoFullMemberDoesNothingEvenWithEveryRole(Verb verb) {
        for (Standing standing : Standing.values()) {
            if (standing != Standing.MEMBER) {
                inEveryState(company -> company.known(OUTSIDER, standing), verb, OUTSIDER, Rule.NOT_A_MEMBER);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyVerb")
    void whoIsUnknownDoesNothing(Verb verb) {
        inEveryState(company -> {}, verb, OUTSIDER, Rule.NOT_A_MEMBER);
    }

    @ParameterizedTest
    @MethodSource("everyVerb")
    void anAccountThatIsTiedToNobodyDoesNothing(Verb verb) {
        inEveryState(company -> {}, verb, UNTIED, Rule.UNKNOWN_MOVER);
    }

    @ParameterizedTest
    @MethodSource("ofTheBot")
    void whatTheBotDoesOfItsOwnAccordNobodyDoesForIt(Verb verb) {
        inEveryState(company -> company.known(OUTSIDER, Standing.MEMBER), verb, OUTSIDER, Rule.NOT_POSSIBLE_NOW);
    }

    @Test
    void aVerbThatForgetsItsGuardIsStoppedAtTheDesk() {
        Company company = new Company(true);
        BusinessRequest request = company.submitted();

        assertThat(company.refused(request, new Careless(), Company.GUEST))
                .isEqualTo(Refusal.of(Rule.NOT_A_MEMBER, Standing.GUEST));
        assertThat(company.find(request.number())).isEqualTo(request);
        assertThat(company.done(request, new Careless(), Company.NORA).version())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(value = Standing.class, mode = EnumSource.Mode.EXCLUDE, names = "MEMBER")
    void whoIsNoFullMemberAsksForNothing(Standing standing) {
        Company company = new Company(true);
        company.known(OUTSIDER, standing);

        assertThat(company.desk
                        .submit(Company.fields(), OUTSIDER, Envelope.own())
                        .refusal())
                .contains(Refusal.of(Rule.NOT_A_MEMBER, standing));
    }

    private static void inEveryState(Consumer<Company> known, Verb verb, Actor actor, Rule rule) {
        for (RequestState state : RequestState.values()) {
            Company company = state == RequestState.AWAITING_OWNER ? Company.withOwnersGate() : new Company(true);
            BusinessRequest request = Sample.inState(company, state, Company.fields(), "no longer");
            company.readRoles(
                    Set.of(new PersonId("U0OUTSIDER"), Company.id(Company.LENA)), Set.of(new PersonId("U0OUTSIDER")));
            known.accept(company);

            assertThat(company.refused(request, verb, actor).rule())
                    .as("%s in %s", verb, state)
                    .isEqualTo(rule);
            assertThat(company.find(request.number())).isEqualTo(request);
        }
    }

    /** A verb whose author thought of nobody. */
    private record Careless() implements Verb {
        @Override
        public AuditAction action() {
            return AuditAction.CLAIM;
        }

        @Override
        public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
            return Ruling.becomes(request.edit().done(), Map.of());
        }
    }
}

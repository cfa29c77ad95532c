package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.GUEST;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.NOVA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.UNTIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may write into the catalogue: FinOps Leads in person, who are full members, and nobody else. */
class WhoWritesEntriesTest {
    private static final Actor OUTSIDER = Actor.person(new PersonId("U0OUTSIDER"), "Otto (outsider)");

    private final Company company = new Company(false);

    @Test
    void onlyLeadsInPersonChangeAndAdd() {
        company.delegations.delegate(Company.id(NORA), LocalDate.parse("2026-05-10"), LENA, Envelope.own());
        for (Actor other : List.of(EMIL, OLIVIA, NORA)) {
            assertThat(attempt(new ConsiderEntry(), other)).isEqualTo(Rule.NOT_A_LEAD);
            assertThat(attempt(new ChangeEntry(WrittenEntries.priced("Other"), 0), other))
                    .isEqualTo(Rule.NOT_A_LEAD);
            assertThat(rule(company.models.add(WrittenEntries.titan(), other, Envelope.own())))
                    .isEqualTo(Rule.NOT_A_LEAD);
            assertThat(company.models.considerAdding(other, Envelope.own()))
                    .map(Refusal::rule)
                    .contains(Rule.NOT_A_LEAD);
        }
        assertThat(company.standings().entry(WrittenEntries.TITAN.key())).isEmpty();
        assertThat(company.standing(NOVA).version()).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Standing.class, mode = EnumSource.Mode.EXCLUDE, names = "MEMBER")
    void whoIsNoFullMemberChangesNothingEvenAsALead(Standing standing) {
        company.readRoles(Set.of(Company.id(OUTSIDER), Company.id(LENA)), Set.of());
        company.known(OUTSIDER, standing);

        assertThatOutsidersDoNothing(OUTSIDER, Rule.NOT_A_MEMBER);
        assertThatOutsidersDoNothing(GUEST, Rule.NOT_A_MEMBER);
    }

    @Test
    void anAccountThatIsTiedToNobodyChangesNothing() {
        assertThatOutsidersDoNothing(UNTIED, Rule.UNKNOWN_MOVER);
    }

    private void assertThatOutsidersDoNothing(Actor actor, Rule rule) {
        assertThat(attempt(new ConsiderEntry(), actor)).isEqualTo(rule);
        assertThat(attempt(new ChangeEntry(WrittenEntries.priced("Other"), 0), actor))
                .isEqualTo(rule);
        assertThat(rule(company.models.add(WrittenEntries.titan(), actor, Envelope.own())))
                .isEqualTo(rule);
        assertThat(company.standings().entry(WrittenEntries.TITAN.key())).isEmpty();
        assertThat(company.standing(NOVA).version()).isZero();
    }

    private Rule attempt(Judgement<ModelStanding> judgement, Actor actor) {
        return rule(company.attempt(NOVA, judgement, actor));
    }

    private static Rule rule(Outcome<?> outcome) {
        return outcome.refusal().orElseThrow().rule();
    }
}

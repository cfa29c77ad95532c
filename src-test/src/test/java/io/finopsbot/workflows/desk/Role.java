package io.finopsbot.workflows.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Standing;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** Everybody who can have to do with a request, each as one person. */
@SuppressWarnings("ImmutableEnumChecker") // an actor is a record of texts
enum Role {
    REQUESTER(Company.OLIVIA),
    PRODUCT_OWNER(Company.PAULA),
    PORTFOLIO_OWNER(Company.RUTH),
    /** Who decided, wherever somebody has. */
    APPROVER(Company.LENA),
    /** Who confirmed, wherever a second one was needed; and an engineer as well. */
    SECOND_LEAD_AND_ENGINEER(Company.LUKAS),
    OTHER_LEAD(Actor.person(new PersonId("U0LIV"), "Liv (lead)")),
    /** Stands in for the other lead. */
    DEPUTY(Actor.person(new PersonId("U0DORA"), "Dora (stands in)")),
    ENGINEER(Company.EMIL),
    AUDITOR(Actor.person(new PersonId("U0ANNA"), "Anna (auditor)")),
    BREAK_GLASS_GROUP(Actor.person(new PersonId("U0GINA"), "Gina (breaks the glass)")),
    /** To whom it is offered, where it is. */
    RECIPIENT(Company.NORA),
    MEMBER(Actor.person(new PersonId("U0MIRA"), "Mira (neither)")),
    GUEST(Company.GUEST),
    UNTIED_JIRA_ACCOUNT(Company.UNTIED),
    BOT(Actor.system("bot"));

    /** What the bot does of its own accord. */
    static final Set<String> BOTS_OWN = Set.of(
            "CloseSpace",
            "Expire",
            "ExpireOffer",
            "LapseHold",
            "Remind",
            "RemoveModel",
            "RetireWithHolder",
            "SettleCheck",
            "StopMoving");

    final Actor actor;

    Role(Actor actor) {
        this.actor = actor;
    }

    /** Makes all of them known in that company. */
    static void cast(Company company) {
        for (Role role : Set.of(OTHER_LEAD, DEPUTY, AUDITOR, BREAK_GLASS_GROUP, MEMBER)) {
            company.known(role.actor, Standing.MEMBER);
        }
        company.readRoles(
                Set.of(id(APPROVER), id(SECOND_LEAD_AND_ENGINEER), id(OTHER_LEAD)),
                Set.of(id(ENGINEER), id(SECOND_LEAD_AND_ENGINEER)));
        company.mayBreakGlass(BREAK_GLASS_GROUP.actor);
        company.mayAudit(AUDITOR.actor);
        assertThat(company.delegations
                        .delegate(id(DEPUTY), LocalDate.of(2026, 6, 3), OTHER_LEAD.actor, Envelope.own())
                        .refusal())
                .isEmpty();
    }

    /** Whether that is a move of theirs at all: the bot makes its own, and everybody else may try all. */
    boolean tries(String move) {
        return this != BOT || BOTS_OWN.contains(move);
    }

    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static PersonId id(Role role) {
        return Company.id(role.actor);
    }
}

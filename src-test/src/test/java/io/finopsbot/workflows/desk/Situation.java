package io.finopsbot.workflows.desk;

import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Where a request can stand: each state, and what else can be going on in one. */
record Situation(String name, RequestState state, BiConsumer<Company, BusinessRequest> besides) {
    static Stream<Situation> all() {
        Stream<Situation> states = Arrays.stream(RequestState.values())
                .map(state -> new Situation(state.name(), state, (company, request) -> {}));
        return Stream.concat(states, withMoreGoingOn().stream());
    }

    private static List<Situation> withMoreGoingOn() {
        return List.of(
                new Situation(
                        "SUBMITTED while another lead is on it",
                        RequestState.SUBMITTED,
                        (company, request) -> company.done(request, new TakeCard(), Role.OTHER_LEAD.actor)),
                new Situation(
                        "APPROVED and started",
                        RequestState.APPROVED,
                        (company, request) ->
                                company.done(request, Company.move(1, TaskState.IN_PROGRESS), Role.ENGINEER.actor)),
                new Situation(
                        "CLAIMED and offered to somebody",
                        RequestState.CLAIMED,
                        (company, request) -> company.done(
                                request,
                                new OfferSpace(new TransferTo(Company.id(Role.RECIPIENT.actor), null)),
                                Role.REQUESTER.actor)),
                new Situation(
                        "CLAIMED while its suspension is proposed",
                        RequestState.CLAIMED,
                        (company, request) ->
                                company.done(request, new ProposeSuspension("too dear"), Role.APPROVER.actor)));
    }

    /** A request that stands there, in a company in which everybody is known. */
    Played play() {
        Company company = state == RequestState.AWAITING_OWNER ? Company.withOwnersGate() : new Company(true);
        Role.cast(company);
        BusinessRequest request = Sample.inState(company, state, Company.fields(), "no longer");
        besides.accept(company, request);
        return new Played(company, company.find(request.number()));
    }

    String file() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    @Override
    public String toString() {
        return name;
    }

    record Played(Company company, BusinessRequest request) {}
}

package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One person who reads, as they are now: sees of the ledger what they may see, and of the rest not that it is there. */
public final class Reader {
    private final Circumstances circumstances;

    Reader(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    /** How much of the request they may see. */
    public Sight sight(BusinessRequest request) {
        return WhoMaySee.of(request, circumstances);
    }

    /** Whether they may see the whole of all requests. */
    public boolean seesAll() {
        return WhoMaySee.all(circumstances);
    }

    /** The request of that number, if they may see the whole of it. */
    public Optional<BusinessRequest> find(RequestNumber number) {
        return circumstances.ledger().find(number).filter(request -> sight(request) == Sight.WHOLE);
    }

    /** The live request that holds that workspace name, if they may see the whole of it. */
    public Optional<BusinessRequest> holderOf(WorkspaceName name) {
        return circumstances.ledger().holderOf(name).flatMap(this::find);
    }

    /** The request that holds that workspace or role, if they may see something of it. */
    public Optional<BusinessRequest> holderOf(Anchor anchor) {
        return circumstances
                .ledger()
                .holderOf(anchor)
                .flatMap(circumstances.ledger()::find)
                .filter(request -> sight(request) != Sight.NOTHING);
    }

    /** The named workspaces and roles of which they may see something, those that are gone too: each by the request that made it. */
    public List<BusinessRequest> spaces() {
        RequestLedger ledger = circumstances.ledger();
        return Stream.concat(ledger.live().stream(), ledger.inState(RequestState.RETIRED).stream())
                .filter(request ->
                        request.scope().isPresent() && request.joins().isEmpty())
                .filter(request -> sight(request) != Sight.NOTHING)
                .toList();
    }

    /** What was added to the workspace or role of that request, as far as they may see the whole of it. */
    public List<BusinessRequest> additions(RequestNumber holder) {
        return circumstances.ledger().grantedOn(holder).stream()
                .filter(request -> request.joins().isPresent() && sight(request) == Sight.WHOLE)
                .toList();
    }
}

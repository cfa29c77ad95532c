package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.util.Optional;

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
}

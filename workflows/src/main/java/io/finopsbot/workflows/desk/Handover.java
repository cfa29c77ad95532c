package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.Claim;
import io.finopsbot.workflows.spaces.SpaceLife;
import java.util.Map;
import java.util.Objects;

/** A claim goes from one owner to the next. The day on which it does is the former owner's, to its end. */
record Handover(BusinessRequest next, Claim before, Claim after) {
    /** What the request becomes when that person takes it over for that unit. */
    static Handover of(BusinessRequest request, UnitId unit, Actor owner, Circumstances circumstances) {
        Claim before = Objects.requireNonNull(request.claim()).ended(circumstances.now());
        SpaceLife life = request.life().after(before);
        Claim after = Claim.after(life.past(), unit, owner, circumstances.now());
        return new Handover(request.edit().life(life).claim(after).done(), before, after);
    }

    Map<String, String> details() {
        return Map.of(
                "from owner", before.by().name(),
                "from unit", before.unit().value(),
                "until", before.until() + " 24:00 UTC",
                "to owner", after.by().name(),
                "to unit", after.unit().value(),
                "from", after.from() + " 00:00 UTC");
    }
}

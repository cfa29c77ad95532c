package io.finopsbot.bot.spaces;

import io.finopsbot.templates.Words;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.Claim;
import java.util.List;

/** Whose a workspace or role was and is, in words. */
public final class SpaceText {
    /** How long a reason may get that was typed behind a command. */
    public static final int LONGEST_REASON = 500;

    private final Words words;
    private final Organisation organisation;

    public SpaceText(Words words, Organisation organisation) {
        this.words = words;
        this.organisation = organisation;
    }

    /** One line a claim, oldest first. */
    public List<String> history(BusinessRequest request) {
        return request.claims().stream().map(this::line).toList();
    }

    private String line(Claim claim) {
        String unit = organisation.nameOf(claim.unit());
        return claim.until() == null
                ? words.say("space.holds", claim.by().name(), unit, claim.from())
                : words.say("space.held", claim.by().name(), unit, claim.from(), claim.until());
    }
}

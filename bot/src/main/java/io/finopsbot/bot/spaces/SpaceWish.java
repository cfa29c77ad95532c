package io.finopsbot.bot.spaces;

import io.finopsbot.workflows.desk.LiftSuspension;
import io.finopsbot.workflows.desk.ProposeSuspension;
import io.finopsbot.workflows.desk.ReleaseSpace;
import io.finopsbot.workflows.desk.RetireSpace;
import io.finopsbot.workflows.desk.Verb;
import java.util.function.Function;

/** What can be wanted of a claimed workspace or role with one command. */
enum SpaceWish {
    RELEASE("release", "help.release", "space.released", false, reason -> new ReleaseSpace()),
    RETIRE("retire", "help.retire", "space.retiring", true, RetireSpace::new),
    SUSPEND("suspend", "help.suspend", "space.suspension-proposed", true, ProposeSuspension::new),
    RESUME("resume", "help.resume", "space.resuming", true, LiftSuspension::new);

    final String word;
    final String help;
    final String done;
    final boolean needsReason;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<String, Verb> verb;

    SpaceWish(String word, String help, String done, boolean needsReason, Function<String, Verb> verb) {
        this.word = word;
        this.help = help;
        this.done = done;
        this.needsReason = needsReason;
        this.verb = verb;
    }

    Verb verb(String reason) {
        return verb.apply(reason);
    }
}

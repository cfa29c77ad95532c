package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.Account;
import io.finopsbot.integrations.jira.rest.HistoryEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often the bot has moved an issue back against the account that moved it last, as Jira's own changelog tells: nothing
 * of it is kept by us.
 *
 * @param latestForeign the last move by anybody else; empty if there is none
 * @param against when the bot moved it to the wanted status right after a move by that same account
 */
record MovesBack(Optional<HistoryEntry> latestForeign, List<Instant> against) {
    private static final int MOST = 3;
    private static final Duration WITHIN = Duration.ofHours(1);

    static MovesBack of(List<HistoryEntry> moves, String bot, String wanted) {
        Optional<HistoryEntry> latest =
                moves.stream().filter(move -> !move.isBy(bot)).reduce((first, last) -> last);
        String opponent = latest.map(MovesBack::account).orElse("");
        List<Instant> against = new ArrayList<>();
        @Nullable HistoryEntry foreign = null;
        for (HistoryEntry move : moves) {
            if (!move.isBy(bot)) {
                foreign = move;
            } else if (foreign != null && account(foreign).equals(opponent) && leadsTo(move, wanted)) {
                against.add(move.created());
            }
        }
        return new MovesBack(latest, List.copyOf(against));
    }

    /** Whether going on would be a quarrel between two machines. */
    boolean tooMany(Instant now) {
        return against.stream().filter(move -> move.plus(WITHIN).isAfter(now)).count() >= MOST;
    }

    private static boolean leadsTo(HistoryEntry move, String wanted) {
        return move.movedTo().filter(to -> to.isCalled(wanted)).isPresent();
    }

    private static String account(HistoryEntry move) {
        Account author = Intent.known(move.author());
        return author.accountId();
    }
}

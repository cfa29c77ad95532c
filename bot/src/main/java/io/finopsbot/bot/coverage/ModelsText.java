package io.finopsbot.bot.coverage;

import io.finopsbot.templates.Words;
import io.finopsbot.workflows.coverage.ModelRow;
import io.finopsbot.workflows.coverage.ScopeStanding;
import io.finopsbot.workflows.models.Platform;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells of the AI Models table in words. */
public final class ModelsText {
    private final Words words;

    public ModelsText(Words words) {
        this.words = words;
    }

    /** The heads of the columns. */
    List<String> heads() {
        return Stream.of("models.vendor", "models.platform", "models.model", "models.coverage", "models.status")
                .map(words::say)
                .toList();
    }

    /** The cells of a row. */
    public List<String> cells(ModelRow row) {
        return List.of(
                row.model().vendor(),
                row.model().platform().title(),
                row.model().name(),
                coverage(row),
                status(row));
    }

    /** Such as {@code 1 of 5 accounts · 2 scopes}, or {@code 1 workspace · 1 scope}. */
    String coverage(ModelRow row) {
        String places = row.model().platform() == Platform.CLAUDE_PLATFORM
                ? words.say("models.workspaces", row.workspaces())
                : words.say(
                        "models.accounts", row.accountsCovered(), row.accounts().size());
        return joined(Stream.of(places, words.say("models.scopes", row.scopes().size())));
    }

    /** Such as {@code 1 Implemented · 1 Pending task}; a row of which nothing is decided says so by its noughts. */
    String status(ModelRow row) {
        String some = joined(Stream.of(ScopeStanding.IMPLEMENTED, ScopeStanding.APPROVED, ScopeStanding.PENDING)
                .filter(standing -> row.count(standing) > 0)
                .map(standing -> count(standing, row.count(standing))));
        return some.isEmpty()
                ? joined(Stream.of(count(ScopeStanding.APPROVED, 0), count(ScopeStanding.PENDING, 0)))
                : some;
    }

    private String count(ScopeStanding standing, long count) {
        return words.say(StandingWords.counted(standing), count);
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(" · "));
    }
}

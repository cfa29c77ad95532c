package io.finopsbot.bot.coverage;

import io.finopsbot.templates.Words;
import io.finopsbot.workflows.coverage.ModelRow;
import io.finopsbot.workflows.coverage.ScopeStanding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which rows a person wants to see: those in whose vendor, platform, model or statuses each of the words is found. */
final class ModelsFilter {
    private final Words words;
    private final List<String> wanted;

    /**
     * @param typed what the person typed; nothing wants every row
     */
    ModelsFilter(Words words, String typed) {
        this.words = words;
        this.wanted = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean takes(ModelRow row) {
        List<String> texts = new ArrayList<>(List.of(
                row.model().vendor(),
                row.model().platform().title(),
                row.model().name(),
                row.model().id()));
        for (ScopeStanding standing : ScopeStanding.values()) {
            if (row.count(standing) > 0) {
                texts.add(words.say(StandingWords.alone(standing)));
            }
        }
        return wanted.stream()
                .allMatch(word -> texts.stream()
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word)));
    }
}

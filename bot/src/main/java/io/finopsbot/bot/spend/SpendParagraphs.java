package io.finopsbot.bot.spend;

import io.finopsbot.bot.slack.Paragraphs;
import io.finopsbot.templates.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sections of a message about spend: lines that go together, and lines with the button <em>Adopt</em>. */
final class SpendParagraphs {
    private final List<Map<String, @Nullable Object>> all = new ArrayList<>();

    void plain(List<String> lines) {
        add(lines, null);
    }

    /** One line, and the workspace that its button adopts. */
    void adoptable(String line, String workspace) {
        add(List.of(line), workspace);
    }

    List<Map<String, @Nullable Object>> all() {
        return all;
    }

    private void add(List<String> lines, @Nullable String adopt) {
        Paragraphs.of(lines)
                .forEach(paragraph -> all.add(new Values()
                        .with("text", paragraph.get("text"))
                        .with("adopt", adopt)
                        .all()));
    }
}

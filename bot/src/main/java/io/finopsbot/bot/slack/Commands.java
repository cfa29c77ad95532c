package io.finopsbot.bot.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.templates.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** {@code /finops}, and the word after it. */
public final class Commands implements Feature {
    private static final LevenshteinDistance TWO_LETTERS = new LevenshteinDistance(2);

    private final List<Command> commands;
    private final Answers answers;

    public Commands(List<Command> commands, Answers answers) {
        this.commands = List.copyOf(commands);
        this.answers = answers;
    }

    @Override
    public void register(App app) {
        app.command("/finops", (request, context) -> answer(request));
    }

    private Response answer(SlashCommandRequest request) {
        @Nullable String typed = request.getPayload().getText();
        String[] parts = (typed == null ? "" : typed.strip()).split("\\s+", 2);
        String word = parts[0].toLowerCase(Locale.ROOT);
        String rest = parts.length < 2 ? "" : parts[1].strip();
        return commands.stream()
                .filter(command -> command.word().equals(word))
                .findFirst()
                .map(command -> command.answer(new Spoken(request, rest)))
                .orElseGet(() -> answers.sentence(help(word)));
    }

    private String help(String word) {
        Words words = answers.words();
        String lines = commands.stream()
                .map(command -> words.say("command.line", command.help()))
                .sorted()
                .collect(Collectors.joining("\n"));
        boolean asked = word.isEmpty() || word.equals("help");
        if (asked) {
            return words.say("command.help", lines);
        }
        return nearest(word)
                .map(near -> words.say("command.nearest", word, near, lines))
                .orElseGet(() -> words.say("command.unknown", word, lines));
    }

    /** The word that was probably meant: at most two letters away. */
    private Optional<String> nearest(String word) {
        return commands.stream()
                .map(Command::word)
                .filter(known -> distance(known, word) >= 0)
                .min(Comparator.comparingInt((String known) -> distance(known, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters differ; -1 if more than two. */
    private static int distance(String known, String word) {
        return TWO_LETTERS.apply(known, word);
    }
}

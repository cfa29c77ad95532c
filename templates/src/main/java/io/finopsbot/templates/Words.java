package io.finopsbot.templates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * Every sentence that people read. An installation may override single sentences by a file of its own.
 *
 * <p>An argument that is a term of ours, such as {@code READY_TO_CLAIM}, is replaced by its words ({@code term.…}).
 */
public final class Words {
    private static final String FILE = "/templates/words.properties";

    private final Properties sentences;

    private Words(Properties sentences) {
        this.sentences = sentences;
    }

    /** The sentences as they are shipped. */
    public static Words standard() {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(FILE), FILE)) {
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(in, UTF_8));
            return new Words(sentences);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /**
     * The same, with the sentences of that file in place of those of the same key.
     *
     * @throws IllegalArgumentException if the file has a key that no sentence has, or a sentence that cannot be said
     */
    public Words overriddenBy(Path file) {
        Properties merged = new Properties();
        merged.putAll(sentences);
        Properties own = new Properties();
        try (var in = Files.newBufferedReader(file, UTF_8)) {
            own.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        own.stringPropertyNames().forEach(key -> {
            if (!sentences.containsKey(key)) {
                throw new IllegalArgumentException(file + ": there is no sentence " + key);
            }
            requireSayable(file, key, own.getProperty(key));
        });
        merged.putAll(own);
        return new Words(merged);
    }

    /**
     * The sentence of that key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String say(String key, Object... arguments) {
        return say(key, Arrays.asList(arguments));
    }

    /** The same, with the arguments as a list. */
    public String say(String key, List<?> arguments) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("There is no sentence " + key);
        }
        Object[] spoken = arguments.stream().map(this::spoken).toArray();
        return new MessageFormat(sentence, Locale.ENGLISH).format(spoken);
    }

    /** The words for a term of ours, such as {@code READY_TO_CLAIM}. */
    public String term(Enum<?> term) {
        return say("term." + term.name());
    }

    /** All keys. */
    public Set<String> keys() {
        return sentences.stringPropertyNames();
    }

    private static void requireSayable(Path file, String key, String sentence) {
        try {
            new MessageFormat(sentence, Locale.ENGLISH).toPattern();
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    file + ": the sentence " + key + " cannot be said: " + wrong.getMessage(), wrong);
        }
    }

    private Object spoken(Object argument) {
        String key = "term." + argument;
        return sentences.containsKey(key) ? sentences.getProperty(key) : argument;
    }
}

package io.finopsbot.templates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The sentences as they are written, before anything is filled in. */
final class WrittenWords {
    private static final Properties SENTENCES = read();

    private WrittenWords() {}

    static String sentence(String key) {
        return Objects.requireNonNull(SENTENCES.getProperty(key), key);
    }

    private static Properties read() {
        Properties sentences = new Properties();
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream("/templates/words.properties"))) {
            sentences.load(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}

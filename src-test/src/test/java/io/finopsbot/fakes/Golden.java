package io.finopsbot.fakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is written down and has to come out letter for letter. */
public final class Golden {
    private static final Path LAST = Path.of("target", "golden");

    private Golden() {}

    /** The text is what the file of the test resources says; what came out last stands under {@code target/golden}. */
    public static void assertSame(String file, String text) throws IOException {
        Path last = LAST.resolve(file);
        Files.createDirectories(last.getParent());
        Files.writeString(last, text + "\n");
        try (InputStream golden = Golden.class.getResourceAsStream("/" + file)) {
            assertThat(golden)
                    .as("src/test/resources/" + file + ", to be compared with " + last)
                    .isNotNull();
            assertThat(text + "\n").isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

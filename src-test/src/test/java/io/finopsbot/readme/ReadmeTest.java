package io.finopsbot.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.readiness.SettingsPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final String BEGIN = "<!-- states:begin -->\n";
    private static final String END = "<!-- states:end -->";

    private final String readme = read(Path.of("..", "README.md"));

    @Test
    void itsStatePicturesAreWhatTheMachinesSay() {
        String pictures = readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));

        assertThat(pictures)
                .as("Put this between the markers in README.md:\n%s", StatePictures.all())
                .isEqualTo(StatePictures.all());
    }

    @Test
    void itNamesEverySetting() {
        List<String> names = ServiceLoader.load(SettingsPart.class).stream()
                .flatMap(part -> part.get().settings().stream())
                .map(setting -> "`" + setting.name() + "`")
                .toList();

        assertThat(names)
                .hasSizeGreaterThan(15)
                .allSatisfy(name -> assertThat(readme).contains(name));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}

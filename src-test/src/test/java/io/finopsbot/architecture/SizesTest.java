package io.finopsbot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that do one thing are short. */
class SizesTest {
    private static final int LONGEST = 250;
    private static final int LONG = 150;
    private static final List<String> MODULES = List.of("templates", "workflows", "integrations", "bot", "sandbox");

    @ParameterizedTest
    @ValueSource(strings = {"templates", "workflows", "integrations", "bot", "sandbox"})
    void noFileIsLongerThanAPersonReadsAtOnce(String module) {
        assertThat(Sources.java(module))
                .allSatisfy(file -> assertThat(lines(file)).as("%s", file).isLessThanOrEqualTo(LONGEST));
    }

    @Test
    void nearlyAllFilesAreShort() {
        List<Path> all = MODULES.stream()
                .flatMap(module -> Sources.java(module).stream())
                .toList();
        List<Path> longOnes = all.stream().filter(file -> lines(file) > LONG).toList();

        assertThat(longOnes).as("more than 1 in 20 of %d", all.size()).hasSizeLessThan(all.size() / 20);
    }

    @Test
    void nothingIsLeftToDo() {
        assertThat(MODULES.stream().flatMap(module -> Sources.java(module).stream()))
                .allSatisfy(file -> assertThat(Sources.text(file))
                        .doesNotContainPattern("(//|\\*).*\\b(TODO|FIXME)\\b")
                        .doesNotContain("Exception ignored"));
    }

    private static long lines(Path file) {
        return Sources.text(file).lines().count();
    }
}

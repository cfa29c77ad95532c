package io.finopsbot.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.architecture.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the table of the page's sentences names is there. */
class SeedTest {
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)`");

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Set<String> there = Sources.files("src-test", "src/test/java", ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        Set<String> named = NAMED.matcher(Files.readString(Path.of("..", "docs", "seed.md")))
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(20).isSubsetOf(there);
    }
}

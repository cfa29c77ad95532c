package io.finopsbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.architecture.Sources;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Everything that the bot says in Slack stays inside Slack's limits, with the longest legal values and with 0, 1, 100 and 1,000
 * items. A new template, and a new class that speaks, belong into one of the renderings: until they do, this test fails.
 */
class BlockKitLimitsTest {
    private static final List<Integer> COUNTS = List.of(0, 1, 100, 1_000);
    private static final Pattern TEMPLATE = Pattern.compile("\"slack/([a-z-]+\\.json)\"");
    private static final List<Rendering> ALL = Renderings.all();

    /** A class that makes something with a template of others says something else: it has to have a case of its own. */
    @Test
    void nobodyWhoSpeaksIsForgotten() {
        Set<String> made = Sources.java("bot").stream()
                .flatMap(file -> TEMPLATE.matcher(Sources.text(file))
                        .results()
                        .map(found -> file.getFileName().toString().replace(".java", "") + " makes " + found.group(1)))
                .collect(Collectors.toSet());

        assertThat(ALL.stream().map(Rendering::made).collect(Collectors.toSet()))
                .hasSizeGreaterThan(20)
                .isEqualTo(made);
    }

    @Test
    void noTemplateIsForgotten() {
        Set<String> templates = Sources.files("templates", "src/main/resources/templates/slack", ".json").stream()
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toSet());

        assertThat(ALL.stream().map(Rendering::template).collect(Collectors.toSet()))
                .hasSizeGreaterThan(15)
                .isEqualTo(templates);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void staysInsideSlacksLimits(Rendering rendering, int count) {
        JsonNode said = rendering.of().apply(count);

        assertThat(SlackLimits.brokenBy(said)).isEmpty();
        if (Set.of("modal", "home").contains(said.path("type").asString(""))) {
            Checked.view(said);
        } else {
            Checked.message(said);
        }
    }

    static Stream<Arguments> staysInsideSlacksLimits() {
        return ALL.stream().flatMap(rendering -> COUNTS.stream().map(count -> Arguments.of(rendering, count)));
    }
}

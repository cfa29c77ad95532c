package io.finopsbot.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The configuration file is checked whole; each mistake is one sentence that says where. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class ConfigurationFileTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                spoilt("levels: [portfolio, product]", "levels: [portfolio, product", "is no YAML, line 3"),
                spoilt("  levels:", "\tlevels:", "is no YAML, line 2"),
                spoilt("regions: [eu-central-1]", "regions: *eu", "is no YAML, line"),
                spoilt("level: portfolio,", "level: portfoloi,", "has the level portfoloi"),
                spoilt("parent: payments", "parent: payment", "has the parent payment, which is no unit"),
                spoilt("owners: [U0PIA]", "owners: []", "The unit invoices of hierarchy.units has no owners"),
                spoilt("owners: [U0PIA]", "owner: U0PIA", "hierarchy.units[1].owner of the configuration file"),
                spoilt("owners: [U0PIA]", "owners: ['@pia']", "Not a person's id: @pia"),
                spoilt("id: invoices", "id: Invoices", "Not a unit's id (a-z, 0-9, hyphens): Invoices"),
                spoilt("id: invoices", "id: payments", "The unit payments of hierarchy.units is there twice"),
                spoilt("{id: invoices, ", "{", "a unit of hierarchy.units has no id"),
                spoilt("name: Invoices,", "name: '',", "a unit of hierarchy.units has no name"),
                spoilt("name: Invoices", "name: " + "x".repeat(76), "which takes at most 75"),
                spoilt("\"123456789012\"", "\"12345\"", "An AWS account id has twelve digits: 12345"),
                spoilt(
                        "name: Payments production",
                        "name: " + "x".repeat(61),
                        "accounts has an entry of 76 characters"),
                spoilt("regions: [eu-central-1]", "regions: []", "regions is empty"),
                spoilt("regions: [eu-central-1]", "regions: [eu-central-1, eu-central-1]", "eu-central-1 twice"),
                spoilt("platform: claude-platform", "platform: bedrok", "there is no platform bedrok"),
                spoilt(", id: claude-sonnet-4-6", "", "a model of models has no id"),
                spoilt("request-lifetime: 7d", "request-lifetime: soon", "soon"),
                spoilt("request-lifetime: 7d", "request-lifetime: 0d", "is no time at all"),
                spoilt("request-lifetime: 7d", "request-liftime: 7d", "thresholds.request-liftime"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("mistakes")
    void aMistakeIsSaidInOneSentence(String right, String wrong, String sentence) {
        assertThat(RightSettings.FILE).contains(right);

        List<String> problems = problems(RightSettings.FILE.replace(right, wrong));

        assertThat(problems).anySatisfy(problem -> assertThat(problem).contains(sentence));
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem).endsWith(".").doesNotContain("\n", "Exception", "null"));
    }

    @Test
    void severalMistakesAreSaidAtOnce() {
        List<String> problems = problems(RightSettings.FILE
                .replace("owners: [U0PIA]", "owners: []")
                .replace("\"123456789012\"", "\"12345\"")
                .replace("platform: claude-platform", "platform: bedrok")
                .replace("7d", "0d"));

        assertThat(problems).hasSize(4);
    }

    @Test
    void anEmptyFileSaysWhatIsNeeded() {
        assertThat(problems("# nothing yet\n"))
                .hasSize(4)
                .anyMatch(problem -> problem.contains("names no portfolio"))
                .anyMatch(problem -> problem.startsWith("accounts is empty"))
                .anyMatch(problem -> problem.startsWith("regions is empty"))
                .anyMatch(problem -> problem.startsWith("models is empty"));
    }

    @Test
    void moreThanSlackShowsInOneListIsRefused() {
        StringBuilder accounts = new StringBuilder("accounts:\n");
        for (int account = 0; account <= 100; account++) {
            accounts.append("  - {id: \"%012d\", name: a}%n".formatted(account));
        }
        String file = RightSettings.FILE.replaceFirst("(?s)accounts:.*?\nregions", accounts + "regions");

        assertThat(problems(file)).singleElement().asString().contains("accounts has 101 accounts", "at most 100");
    }

    private List<String> problems(String file) {
        return SettingsReview.standard(RightSettings.in(folder, file)).problems();
    }

    private static Arguments spoilt(String right, String wrong, String sentence) {
        return Arguments.of(right, wrong, sentence);
    }
}

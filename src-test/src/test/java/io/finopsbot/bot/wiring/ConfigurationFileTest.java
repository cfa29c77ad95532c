package io.finopsbot.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
                spoilt("    id: claude-sonnet-4-6\n", "", "a model of models has no id"),
                spoilt("    source: the vendor's list of models\n", "", "claude-sonnet-4-6 of models has no source"),
                spoilt("    date: 2026-11-25\n", "", "claude-sonnet-4-6 of models has no date; say when"),
                spoilt("2026-11-25", "yesterday", "has the date yesterday, which is none such as"),
                spoilt(
                        ", source: the vendor's price list",
                        "",
                        "a price of the model claude-sonnet-4-6 of models has no"),
                spoilt("input: 3.00", "input: -3", "has the price input: -3, which is no amount in USD"),
                spoilt("input: 3.00", "input: cheap", "has the price input: cheap, which is no amount"),
                spoilt("input: 3.00, output: 15.00, ", "", "has a price that says nothing"),
                spoilt("input: 3.00", "inputs: 3.00", "models[0].prices[0].inputs of the configuration file means"),
                spoilt("id: claude-sonnet-4-6", "id: Claude Sonnet", "has an id that is none of Claude Platform"),
                spoilt("id: \"amazon.nova-lite-v1:0\"", "id: nova-lite", "has an id that is none of Bedrock"),
                spoilt("regions: [eu-north-1]", "regions: [eu-north]", "names eu-north, which is no AWS region"),
                spoilt(
                        "id: claude-sonnet-4-6",
                        "id: claude-sonnet-4-6\n    regions: [here]",
                        "names here, which is no"),
                spoilt("[eu-central-1], routes-to", "[], routes-to", "needs regions under callable-from"),
                spoilt("routes-to: [eu-central-1, eu-west-1]", "routes-to: []", "and under routes-to"),
                spoilt("eu.amazon.nova-lite-v1:0", "eu.amazon.nova-pro-v1:0", "is none of this model"),
                spoilt("callable-from: [eu-central-1]", "callable-from: [us-east-1]", "none of the configured regions"),
                spoilt(
                        "portfolios: [payments]",
                        "portfolios: [invoices]",
                        "restricted to invoices, which is no portfolio"),
                spoilt("    portfolios: [payments]\n", "", "A restricted model names the portfolios that may have it"),
                spoilt("status: restricted", "status: blocked", "are for a restricted model"),
                spoilt(
                        "status: restricted\n    portfolios: [payments]",
                        "status: blocked",
                        "A blocked model has a reason"),
                spoilt("status: restricted", "status: forbidden", "has the status forbidden, which is none of"),
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

    @Test
    void oneModelIsNamedOnce() {
        int second = RightSettings.FILE.indexOf("  - platform: bedrock");
        int end = RightSettings.FILE.indexOf("thresholds");
        String twice = RightSettings.FILE.substring(second, end);

        assertThat(problems(RightSettings.FILE.replace(twice, twice + twice)))
                .containsExactly("models has amazon.nova-lite-v1:0 twice; name each once.");
    }

    @Test
    void aProfileThatRoutesToMoreThanAPolicyHoldsIsRefused() {
        String regions = IntStream.range(0, 120)
                .mapToObj(index -> "eu-" + "a".repeat(index + 1) + "-1")
                .collect(Collectors.joining(", "));

        assertThat(problems(RightSettings.FILE.replace("eu-central-1, eu-west-1", regions)))
                .singleElement()
                .asString()
                .contains("amazon.nova-lite-v1:0 of models cannot be approved in eu-central-1", "and IAM takes 10240");
    }

    private List<String> problems(String file) {
        return SettingsReview.standard(RightSettings.in(folder, file)).problems();
    }

    private static Arguments spoilt(String right, String wrong, String sentence) {
        return Arguments.of(right, wrong, sentence);
    }
}

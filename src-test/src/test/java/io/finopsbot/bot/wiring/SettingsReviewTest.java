package io.finopsbot.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All settings are looked at before anything starts; each that is wrong is one sentence. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class SettingsReviewTest {
    private static final List<String> LOCAL = List.of("FINOPS_SLACK_API_URL", "FINOPS_JIRA_URL", "FINOPS_AWS_ENDPOINT");

    @TempDir
    private Path folder;

    @AfterEach
    void noClock() {
        System.clearProperty(OffsetClock.PROPERTY);
    }

    @Test
    void nothingIsWrongWithWhatIsRight() {
        SettingsReview review = SettingsReview.standard(RightSettings.in(folder));

        assertThat(review.problems()).isEmpty();
        assertThat(review.file().properties()).containsEntry("finops.file.accounts[0].id", "123456789012");
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        List<String> problems = SettingsReview.standard(Map.of()).problems();

        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem).matches("(?s)[^\n]{40,}\\."))
                .satisfiesExactlyInAnyOrder(
                        sentence("FINOPS_SLACK_BOT_TOKEN is not set", "api.slack.com"),
                        sentence("Neither FINOPS_SLACK_SIGNING_SECRET nor FINOPS_SLACK_APP_TOKEN", "api.slack.com"),
                        sentence("FINOPS_SLACK_CHANNEL is not set", "channel"),
                        sentence("FINOPS_LEADS is not set", "FinOps Leads"),
                        sentence("FINOPS_ENGINEERS is not set", "Cloud Engineers"),
                        sentence("FINOPS_CONFIG is not set", "finops.sample.yaml"),
                        sentence("FINOPS_JIRA_URL is not set", "atlassian.net"),
                        sentence("FINOPS_JIRA_USER is not set", "e-mail"),
                        sentence("FINOPS_JIRA_TOKEN is not set", "api-tokens"),
                        sentence("FINOPS_JIRA_PROJECT is not set", "key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FINOPS_SLACK_BOT_TOKEN",
                "FINOPS_SLACK_SIGNING_SECRET",
                "FINOPS_SLACK_CHANNEL",
                "FINOPS_LEADS",
                "FINOPS_ENGINEERS",
                "FINOPS_CONFIG",
                "FINOPS_JIRA_URL",
                "FINOPS_JIRA_USER",
                "FINOPS_JIRA_TOKEN",
                "FINOPS_JIRA_PROJECT"
            })
    void anEmptySettingIsAMissingOne(String name) {
        assertThat(problemsWith(name, "  ")).singleElement().asString().contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FINOPS_SLACK_API_URL | ftp://slack.com/api/ | is no http address",
                "FINOPS_SLACK_API_URL | http://a b | is no http address",
                "FINOPS_SLACK_CHANNEL | #finops | is no channel id",
                "FINOPS_LEADS | @lena | is no list of ids",
                "FINOPS_ENGINEERS | S0ENGINEERS; U0EMIL | is no list of ids",
                "FINOPS_LEADS | S1,S2,S3,S4,S5,S6,S7,S8,S9,S10,S11,S12,S13 | user groups, more than 12",
                "FINOPS_BREAK_GLASS_GROUP | U0EMIL | is no user group",
                "FINOPS_AUDITORS | everybody | is no list of ids",
                "FINOPS_TIME_ZONE | Berlin | is no time zone",
                "FINOPS_WORDS | /does/not/exist | cannot be used",
                "SERVER_PORT | 65536 | is no port number",
                "SERVER_PORT | http | is no port number",
                "FINOPS_JIRA_URL | http://acme.atlassian.net | is no https address",
                "FINOPS_JIRA_USER | bot | is no e-mail address",
                "FINOPS_JIRA_PROJECT | fin-7 | is no project key",
                "FINOPS_JIRA_POLL | often | is no length of time",
                "FINOPS_JIRA_WEBHOOK_SECRET | short | is shorter than 16 characters",
                "FINOPS_AWS_ENDPOINT | http://example.com | is no https address",
                "FINOPS_AWS_CHECK | maybe | is neither on nor off",
                "FINOPS_AWS_ROLE | arn:aws:iam::123456789012:role/x | is neither the name of a role nor the ARN of one",
                "FINOPS_AWS_EXTERNAL_ID | a b | is no external id",
                "FINOPS_WORKSPACE_TAG | aws:x | begins with",
                "FINOPS_DATABASE_URL | jdbc:h2:mem:x | names no file",
                "FINOPS_DATABASE_URL | jdbc:h2:file:./x;WRITE_DELAY=500 | WRITE_DELAY",
                "FINOPS_DATABASE_URL | jdbc:mysql://x | begins neither with"
            })
    void aWrongValueIsOneSentenceThatNamesTheSetting(String name, String value, String wrong) {
        assertThat(problemsWith(name, value)).singleElement().satisfies(problem -> {
            assertThat(problem).contains(name, wrong);
        });
    }

    @Test
    void noSecretIsEverShown() {
        Map<String, String> environment = RightSettings.in(folder, "unknown: {}\n");
        environment.put("FINOPS_JIRA_WEBHOOK_SECRET", "s3cret");
        environment.put("FINOPS_DATABASE_URL", "jdbc:mysql://host/db?user=u&password=s3cret");
        environment.put("FINOPS_LEADS", "nobody");
        environment.put("FINOPS_AWS_EXTERNAL_ID", "s3cret s3cret");

        List<String> problems = SettingsReview.standard(environment).problems();

        assertThat(problems)
                .hasSizeGreaterThan(5)
                .noneMatch(problem -> problem.contains("s3cret") || problem.matches("(?s).*secret-\\d.*"));
    }

    @Test
    void oneOfTwoWaysToReachTheBotIsEnough() {
        Map<String, String> environment = RightSettings.in(folder);
        environment.remove("FINOPS_SLACK_SIGNING_SECRET");
        environment.put("FINOPS_SLACK_APP_TOKEN", "xapp-1");

        assertThat(SettingsReview.standard(environment).problems()).isEmpty();
    }

    @Test
    void anUnknownSectionIsNamedAndSoAreTheKnown() {
        List<String> problems = SettingsReview.standard(RightSettings.in(folder, RightSettings.FILE + "modles: []\n"))
                .problems();

        assertThat(problems)
                .singleElement()
                .asString()
                .contains("section modles")
                .contains("accounts, hierarchy");
    }

    @Test
    void aFileThatIsNotThereIsOneSentence() {
        assertThat(problemsWith("FINOPS_CONFIG", folder.resolve("none.yaml").toString()))
                .singleElement()
                .asString()
                .contains("none.yaml", "cannot be read", "finops.sample.yaml");
        assertThat(problemsWith("FINOPS_CONFIG", folder.toString()))
                .singleElement()
                .asString()
                .contains("cannot be read");
    }

    @Test
    void sentencesOfTheirOwnAreReadBeforeTheStart() throws Exception {
        Path words = Files.writeString(folder.resolve("own.properties"), "no.such.key=x\n");

        assertThat(problemsWith("FINOPS_WORDS", words.toString()))
                .singleElement()
                .asString()
                .contains("there is no sentence no.such.key");
    }

    @Test
    void aFileCannotBeUsedBeforeItWasReviewed() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> SettingsReview.standard(RightSettings.in(folder)).file());
    }

    @Test
    void aClockThatCanBeSetIsTakenWithThisMachineAlone() {
        System.setProperty(OffsetClock.PROPERTY, folder.resolve("clock").toString());
        Map<String, String> local = RightSettings.in(folder);
        LOCAL.forEach(name -> local.put(name, "http://127.0.0.1:4711/x/"));

        assertThat(SettingsReview.standard(local).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FINOPS_SLACK_API_URL, https://slack.com/api/",
        "FINOPS_JIRA_URL, https://acme.atlassian.net",
        "FINOPS_AWS_ENDPOINT, https://aws.example",
        "FINOPS_SLACK_API_URL,",
        "FINOPS_AWS_ENDPOINT,",
        "FINOPS_JIRA_URL, https://127.0.0.1@acme.atlassian.net",
        "FINOPS_AWS_ENDPOINT, https://127.0.0.1.aws.invalid"
    })
    void aClockThatCanBeSetRefusesEverythingThatIsReal(String name, String address) {
        System.setProperty(OffsetClock.PROPERTY, folder.resolve("clock").toString());
        Map<String, String> environment = RightSettings.in(folder);
        LOCAL.forEach(local -> environment.put(local, "http://localhost:4711/"));
        environment.put(name, address == null ? "" : address);

        assertThat(SettingsReview.standard(environment).problems())
                .contains("-Dfinops.clock is only for the sandbox, but %s is no address of this machine."
                        .formatted(name));
    }

    @Test
    void withoutSuchAClockRealAddressesAreRight() {
        Map<String, String> environment = RightSettings.in(folder);
        environment.put("FINOPS_SLACK_API_URL", "https://slack.com/api/");

        assertThat(SettingsReview.standard(environment).problems()).isEmpty();
    }

    private List<String> problemsWith(String name, String value) {
        Map<String, String> environment = RightSettings.in(folder);
        environment.put(name, value);
        return SettingsReview.standard(environment).problems();
    }

    private static ThrowingConsumer<String> sentence(String... parts) {
        return problem -> assertThat(problem).contains(parts);
    }
}

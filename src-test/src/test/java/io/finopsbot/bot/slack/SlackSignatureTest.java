package io.finopsbot.bot.slack;

import static io.finopsbot.bot.slack.SlackSignature.Flaw.FUTURE;
import static io.finopsbot.bot.slack.SlackSignature.Flaw.MISSING;
import static io.finopsbot.bot.slack.SlackSignature.Flaw.NONE;
import static io.finopsbot.bot.slack.SlackSignature.Flaw.OLD;
import static io.finopsbot.bot.slack.SlackSignature.Flaw.WRONG;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature.Generator;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.finopsbot.bot.slack.SlackSignature.Flaw;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a request really comes from Slack; what Slack's own generator signs is right. */
class SlackSignatureTest {
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final Instant NOW = Instant.parse("2026-05-04T08:30:00Z");
    private static final String BODY = "command=%2Ffinops&text=request ä";

    private final SlackSignature signature = new SlackSignature(SECRET);

    @ParameterizedTest
    @CsvSource({"0, NONE", "-300, NONE", "-301, OLD", "300, NONE", "301, FUTURE", "-86400, OLD", "86400, FUTURE"})
    void theWindowIsFiveMinutesToBothSides(long seconds, Flaw flaw) {
        String sent = at(NOW.plusSeconds(seconds));

        assertThat(check(sent, signed(sent, BODY), BODY)).isEqualTo(flaw);
    }

    @Test
    void theEdgeOfTheWindowIsExactToTheNanosecond() {
        String sent = at(NOW.minusSeconds(300));
        Instant justLater = NOW.plusNanos(1);

        assertThat(signature.check(sent, signed(sent, BODY), BODY.getBytes(UTF_8), justLater))
                .isEqualTo(OLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "-1", "+1777883400", "1777883400.5", "1777883400 ", "9999999999999", "１２３"})
    void aTimestampThatIsNoneIsMissing(String timestamp) {
        assertThat(check(timestamp, "v0=" + "0".repeat(64), BODY)).isEqualTo(MISSING);
    }

    @Test
    void aHeaderThatIsNotThereIsMissing() {
        String now = at(NOW);
        assertThat(check(null, signed(now, BODY), BODY)).isEqualTo(MISSING);
        assertThat(check(now, null, BODY)).isEqualTo(MISSING);
    }

    @Test
    void theLongestTimestampIsOnlyFarAway() {
        assertThat(check("999999999999", "v0=x", BODY)).isEqualTo(FUTURE);
        assertThat(check("0", "v0=x", BODY)).isEqualTo(OLD);
    }

    @Test
    void anotherSecretBodyTimestampOrSpellingIsWrong() {
        String now = at(NOW);
        String right = signed(now, BODY);

        assertThat(check(now, new Generator("other").generate(now, BODY), BODY)).isEqualTo(WRONG);
        assertThat(check(now, right, BODY + "x")).isEqualTo(WRONG);
        assertThat(check(at(NOW.plusSeconds(1)), right, BODY)).isEqualTo(WRONG);
        assertThat(check(now, right.toUpperCase(Locale.ROOT), BODY)).isEqualTo(WRONG);
        assertThat(check(now, right.substring(0, 20), BODY)).isEqualTo(WRONG);
        assertThat(check(now, "", BODY)).isEqualTo(WRONG);
        assertThat(check(now, right, BODY)).isEqualTo(NONE);
    }

    @Test
    void signaturesAreComparedInConstantTime() {
        JavaClass checked = new ClassFileImporter().importClass(SlackSignature.class);

        assertThat(checked.getMethodCallsFromSelf().stream()
                        .map(call -> call.getTarget().getFullName()))
                .contains("java.security.MessageDigest.isEqual([B, [B)")
                .doesNotContain("java.lang.String.equals(java.lang.Object)", "java.util.Arrays.equals([B, [B)");
    }

    private Flaw check(@Nullable String timestamp, @Nullable String signed, String body) {
        return signature.check(timestamp, signed, body.getBytes(UTF_8), NOW);
    }

    private static String signed(String timestamp, String body) {
        return new Generator(SECRET).generate(timestamp, body);
    }

    private static String at(Instant moment) {
        return Long.toString(moment.getEpochSecond());
    }
}

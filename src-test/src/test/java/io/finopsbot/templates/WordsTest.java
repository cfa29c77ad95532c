package io.finopsbot.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.desk.NoticeKind;
import io.finopsbot.workflows.models.ModelStatus;
import io.finopsbot.workflows.models.ProposalEnd;
import io.finopsbot.workflows.models.TokenType;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.request.BusinessCase.ValueType;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.request.Review;
import io.finopsbot.workflows.request.UseCase;
import io.finopsbot.workflows.request.WorkloadRuntime;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.RegistrationState;
import io.finopsbot.workflows.spend.SpendReport.GapKind;
import io.finopsbot.workflows.tasks.TaskKind;
import io.finopsbot.workflows.tasks.TaskState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence that people may have to read is there, and can be said. */
class WordsTest {
    private final Words words = Words.standard();

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasASentenceThatFitsItsArguments(Rule rule) {
        String said = words.say(
                "rule." + rule,
                IntStream.range(0, rule.arguments().size())
                        .mapToObj(index -> "argument" + index)
                        .toList());

        assertThat(placeholders("rule." + rule))
                .isLessThanOrEqualTo(rule.arguments().size());
        assertThat(said).doesNotContain("{").endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(value = NoticeKind.class, names = "HANDOFF", mode = EnumSource.Mode.EXCLUDE)
    void everyNoticeHasASentenceThatFitsItsArguments(NoticeKind kind) {
        boolean refusal = kind == NoticeKind.MOVE_REFUSED || kind == NoticeKind.ARN_REFUSED;

        assertThat(placeholders("notice." + kind))
                .isLessThanOrEqualTo(refusal ? 1 : kind.arguments().size());
    }

    static Stream<Enum<?>> spokenTerms() {
        return Stream.<Enum<?>[]>of(
                        RequestState.values(),
                        TaskState.values(),
                        TaskKind.values(),
                        UseCase.values(),
                        WorkloadRuntime.values(),
                        ValueType.values(),
                        IamScope.values(),
                        Priority.values(),
                        Standing.values(),
                        RegistrationState.values(),
                        Review.Verdict.values(),
                        GapKind.values(),
                        ModelStatus.values(),
                        TokenType.values(),
                        ProposalEnd.Kind.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("spokenTerms")
    void everyTermThatIsSpokenHasItsWords(Enum<?> term) {
        assertThat(words.term(term)).isNotBlank().doesNotContain("_");
    }

    @ParameterizedTest
    @EnumSource(AuditAction.class)
    void everyActionHasItsWords(AuditAction action) {
        assertThat(words.say("action." + action)).isNotBlank();
    }

    @Test
    void noSentenceHasAnApostropheThatWouldBeSwallowed() {
        assertThat(words.keys())
                .allSatisfy(key -> assertThat(WrittenWords.sentence(key).replace("''", ""))
                        .as(key)
                        .doesNotContain("'"));
    }

    @Test
    void aTermAmongTheArgumentsIsSaidInItsWords() {
        assertThat(words.say("status.state", RequestState.READY_TO_CLAIM)).isEqualTo("It is *ready to claim*.");
    }

    @Test
    void aKeyThatThereIsNotIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.say("no.such"))
                .withMessageContaining("no.such");
    }

    @Test
    void anInstallationMaySaySingleSentencesItsOwnWay(@TempDir Path folder) throws Exception {
        Path own = Files.writeString(folder.resolve("words.properties"), "form.close=Abbrechen – schließen\n");

        Words overridden = words.overriddenBy(own);

        assertThat(overridden.say("form.close")).isEqualTo("Abbrechen – schließen");
        assertThat(overridden.say("form.done-close")).isEqualTo(words.say("form.done-close"));
        assertThat(overridden.keys()).isEqualTo(words.keys());
    }

    @Test
    void aSentenceOfTheirsForAKeyThatThereIsNotIsRefused(@TempDir Path folder) throws Exception {
        Path own = Files.writeString(folder.resolve("words.properties"), "form.clsoe=Abbrechen\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.overriddenBy(own))
                .withMessageEndingWith("words.properties: there is no sentence form.clsoe");
    }

    @Test
    void aSentenceOfTheirsThatCannotBeSaidIsRefused(@TempDir Path folder) throws Exception {
        Path own = Files.writeString(folder.resolve("words.properties"), "form.decline.title=Decline {0\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.overriddenBy(own))
                .withMessageContaining("the sentence form.decline.title cannot be said");
    }

    private static int placeholders(String key) {
        return new MessageFormat(WrittenWords.sentence(key), Locale.ENGLISH).getFormatsByArgumentIndex().length;
    }
}

package io.finopsbot.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.architecture.Sources;
import io.finopsbot.workflows.approval.Widening;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.desk.NoticeKind;
import io.finopsbot.workflows.models.EntryPart;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.models.ProposalEnd;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.RegistrationState;
import io.finopsbot.workflows.tasks.TaskKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences and their users fit together: what is said is written, and what is written is said somewhere. */
class WordsUseTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern SAID =
            Pattern.compile("\\b(?:say\\(|told\\(|panel\\(\"[a-z]+\",)\\s*\"([a-z][\\w.-]*)\"");
    private static final Pattern HOLE = Pattern.compile("#\\{([\\w.-]+)}");

    private final Set<String> keys = Words.standard().keys();
    private final Set<String> literals = found(LITERAL, javaFiles());
    private final Set<String> inTemplates = found(HOLE, Sources.files("templates", "src/main/resources", ".json"));

    @Test
    void everyKeyIsUsed() {
        Set<String> unused = new TreeSet<>(keys);
        unused.removeIf(key -> literals.contains(key) || inTemplates.contains(key) || isPutTogether(key));

        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyThatIsSaidExists() {
        Set<String> said = found(SAID, javaFiles());
        said.removeIf(key -> key.endsWith(".") || keys.contains(key) || keys.contains("jira." + key));

        assertThat(found(SAID, javaFiles())).hasSizeGreaterThan(100);
        assertThat(said).isEmpty();
    }

    @Test
    void everyKeyOfATemplateExists() {
        assertThat(inTemplates).hasSizeGreaterThan(50).isSubsetOf(keys);
    }

    @Test
    void everyTemplateCanBeLoaded() {
        Words words = Words.standard();
        List<Path> templates = Sources.files("templates", "src/main/resources/templates", ".json");

        assertThat(templates).allSatisfy(file -> {
            String path = file.toString().replaceFirst(".*/templates/(?=\\w+/[^/]+$)", "");
            assertThat(Template.load(path, words)).isNotNull();
        });
    }

    /** Keys whose end is a term, or a name of ours. */
    private boolean isPutTogether(String key) {
        String[] parts = key.split("\\.", 2);
        String rest = parts[1];
        return switch (parts[0]) {
            case "rule" -> isOneOf(rest, Rule.values());
            case "notice" -> isOneOf(rest, NoticeKind.values());
            case "new-space", "iam-hint" -> isOneOf(rest, Platform.values());
            case "model-card" -> isOneOf(rest.replaceFirst("^ended\\.", ""), ProposalEnd.Kind.values());
            case "entry-part" -> isOneOf(rest, EntryPart.values());
            case "widens" -> isOneOf(rest, Widening.Dimension.values());
            case "action" -> isOneOf(rest, AuditAction.values());
            case "term" ->
                WordsTest.spokenTerms().anyMatch(term -> term.name().equals(rest)) || literals.contains(rest);
            case "button" -> literals.contains(rest);
            case "form" -> isOfAForm(rest);
            case "jira" -> literals.contains(rest) || isOfATask(rest);
            default -> false;
        };
    }

    /** {@code "form." + name + ".title"}. */
    private boolean isOfAForm(String rest) {
        return IntStream.range(1, rest.length())
                .filter(index -> rest.charAt(index) == '.')
                .anyMatch(index -> literals.contains(rest.substring(0, index))
                        && (literals.contains(rest.substring(index)) || literals.contains(rest.substring(index + 1))));
    }

    private boolean isOfATask(String rest) {
        String end = rest.substring(rest.lastIndexOf('.') + 1);
        return isOneOf(end, TaskKind.values()) || isOneOf(end, RegistrationState.values());
    }

    private static boolean isOneOf(String name, Enum<?>[] terms) {
        return Arrays.stream(terms).anyMatch(term -> term.name().equals(name));
    }

    private static List<Path> javaFiles() {
        return Stream.of("workflows", "integrations", "bot")
                .flatMap(module -> Sources.java(module).stream())
                .toList();
    }

    private static Set<String> found(Pattern pattern, List<Path> files) {
        return files.stream()
                .map(Sources::text)
                .map(pattern::matcher)
                .flatMap(Matcher::results)
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }
}

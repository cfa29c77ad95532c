package io.finopsbot.bot.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Sample;
import io.finopsbot.bot.coverage.Histories;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claimed workspaces and roles in a menu, however many there are. */
class SpaceGroupsTest {
    private final SpaceGroups groups = new SpaceGroups(Words.standard(), Sample.organisation());
    private final Histories histories = new Histories();
    private final BusinessRequest space = claimed("triage");

    @ParameterizedTest
    @CsvSource({
        "0, ''",
        "1, 'Retail'",
        "100, 'Retail'",
        "101, 'Retail, Retail (2)'",
        "250, 'Retail, Retail (2), Retail (3)'"
    })
    void noGroupHasMoreThanSlackTakes(int count, String names) {
        List<Map<String, ?>> made = groups.of(Collections.nCopies(count, space), null);

        assertThat(made.stream().map(group -> String.valueOf(group.get("group"))))
                .containsExactlyElementsOf(names.isEmpty() ? List.of() : List.of(names.split(", ")));
        assertThat(made).allSatisfy(group -> assertThat(options(group)).hasSizeBetween(1, 100));
        assertThat(made.stream().mapToInt(group -> options(group).size()).sum()).isEqualTo(count);
    }

    @Test
    void whatDoesNotFitIsCountedAndTheChosenOneAlwaysFits() {
        BusinessRequest last = claimed("last");
        List<BusinessRequest> all = new ArrayList<>(Collections.nCopies(502, space));
        all.add(last);

        assertThat(groups.of(all, null)).hasSize(5).noneMatch(group -> offers(group, "last"));
        assertThat(groups.of(all, last.number())).hasSize(5).anyMatch(group -> offers(group, "last"));
        assertThat(groups.hint("form.request.space-hint", all))
                .isEqualTo(
                        "Leave it empty for a new workload. 3 more do not fit into this list: `/finops list spaces` has"
                                + " those of yours.");
        assertThat(groups.hint("form.request.space-hint", List.of(space)))
                .isEqualTo("Leave it empty for a new workload");
    }

    private BusinessRequest claimed(String workspace) {
        return histories.claimed(histories.approvedWorkspace("Invoice triage", Histories.SONNET, workspace));
    }

    private static boolean offers(Map<String, ?> group, String workspace) {
        return options(group).toString().contains("name=" + workspace);
    }

    private static List<?> options(Map<String, ?> group) {
        return (List<?>) Objects.requireNonNull(group.get("options"));
    }
}

package io.finopsbot.bot.coverage;

import static io.finopsbot.bot.coverage.Histories.SONNET;
import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.NORA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Checked;
import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Company;
import io.finopsbot.sandbox.slack.blocks.PlainReading;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.coverage.ModelRow;
import io.finopsbot.workflows.people.Actor;
import org.junit.jupiter.api.Test;

/** Behind a row of the AI Models table, each sees the scopes of the requests that they may see. */
class ScopesInSightTest {
    private final Histories histories = new Histories();
    private final ScopesView view = new ScopesView(Words.standard(), Sample.organisation(), new PlatformBadge("tea"));

    @Test
    void theRestIsCountedAndNothingElse() {
        histories.approvedWorkspace("Contract review", SONNET, "contract-review");

        assertThat(read(LENA)).contains("BR-1001", "contract-review", "1 scope").doesNotContain("for others");
        assertThat(read(EMIL)).contains("BR-1001");
        assertThat(read(NORA)).contains("no scope yet · 1 more is for others").doesNotContain("BR-1001", "contract");
    }

    private String read(Actor actor) {
        ModelRow row = histories.models().table().rows().stream()
                .filter(found -> found.model().equals(SONNET))
                .findFirst()
                .orElseThrow();
        return PlainReading.of(
                Checked.view(view.of(row, 1, histories.models(), histories.company.room.reader(Company.id(actor))))
                        .path("blocks"));
    }
}

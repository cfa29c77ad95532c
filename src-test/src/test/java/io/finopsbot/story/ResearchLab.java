package io.finopsbot.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.aws.WorkspaceClient;
import io.finopsbot.sandbox.aws.costs.CostColumn;
import io.finopsbot.sandbox.aws.costs.CostExportWriter;
import io.finopsbot.sandbox.aws.costs.CostRow;
import io.finopsbot.sandbox.aws.costs.DemoMonth;
import io.finopsbot.sandbox.aws.costs.TaggedWorkspace;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A workspace that somebody made past the bot: it is there in AWS, and on the bill. */
final class ResearchLab {
    static final String NAME = DemoMonth.UNCLAIMED;

    private static final String TAG = "finops-workspace";
    private static final String ACCOUNT = "123456789012";
    private static final String REGION = "us-east-1";

    private final RunningBot bot;
    private final WorkspaceClient aws;
    private final String id;

    ResearchLab(RunningBot bot) {
        this.bot = bot;
        this.aws = new WorkspaceClient(
                URI.create(bot.sandbox().baseUrl() + "/aws"),
                REGION,
                bot.sandbox().keys(),
                bot.sandbox().clock());
        this.id = aws.create(NAME, Map.of(TAG, NAME)).body().path("id").asString();
    }

    String arn() {
        return "arn:aws:aws-external-anthropic:%s:%s:workspace/%s".formatted(REGION, ACCOUNT, id);
    }

    /** An engineer tags it as the issue says. */
    void isTagged(String request) {
        Map<String, String> tags = Map.of(TAG, NAME, "finops-request", request, "finops-portfolio", "payments");
        assertThat(aws.update(id, NAME, tags).status()).isEqualTo(200);
    }

    void isArchived() {
        assertThat(aws.archive(id).status()).isEqualTo(200);
    }

    /** AWS delivers the bill: the lab costs something every day until today. */
    void isOnTheBill() {
        DemoMonth month = DemoMonth.of(today(), List.of());
        deliver(month.period(), month.rows(), bot.sandbox().clock().instant());
    }

    /** What AWS delivers after that day: others go on, the lab is not on it any more. */
    void costsNothingUntil(LocalDate later) {
        List<CostRow> rows = new ArrayList<>();
        if (YearMonth.from(later).equals(YearMonth.from(today()))) {
            rows.addAll(DemoMonth.of(today(), List.of()).rows());
        }
        TaggedWorkspace other = new TaggedWorkspace("somebody-else", TAG, ACCOUNT, REGION, later.withDayOfMonth(1));
        rows.add(DemoMonth.of(later, List.of(other))
                .rows()
                .get(0)
                .with(CostColumn.IDENTITY_LINE_ITEM_ID, "line-later")
                .with(CostColumn.LINE_ITEM_USAGE_START_DATE, later)
                .with(CostColumn.LINE_ITEM_USAGE_END_DATE, later.plusDays(1)));
        deliver(YearMonth.from(later), rows, later.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    LocalDate today() {
        return LocalDate.ofInstant(bot.sandbox().clock().instant(), ZoneOffset.UTC);
    }

    private void deliver(YearMonth period, List<CostRow> rows, Instant at) {
        new CostExportWriter(bot.sandbox().workFolder().resolve("cost-export"), "finops-export", () -> at)
                .write(period, rows);
    }
}

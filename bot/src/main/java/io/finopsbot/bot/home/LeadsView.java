package io.finopsbot.bot.home;

import io.finopsbot.bot.coverage.CurrentModels;
import io.finopsbot.bot.coverage.ModelsText;
import io.finopsbot.templates.Markup;
import io.finopsbot.workflows.coverage.ModelRow;
import io.finopsbot.workflows.spend.SpendReport;
import io.finopsbot.workflows.spend.SpendReport.Gap;
import io.finopsbot.workflows.spend.SpendReport.GapKind;
import io.finopsbot.workflows.spend.Usd;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What FinOps Leads look after besides what waits for them: the models that have scopes, and what nobody owns. */
final class LeadsView {
    private static final int ROWS = 12;

    private final CurrentModels models;
    private final ModelsText modelsText;
    private final MonthSoFar month;
    private final ItemText text;

    LeadsView(CurrentModels models, MonthSoFar month, ItemText text) {
        this.models = models;
        this.modelsText = new ModelsText(text.words());
        this.month = month;
        this.text = text;
    }

    void show(HomeBlocks.Tab tab) {
        models(tab);
        gaps(tab);
    }

    private void models(HomeBlocks.Tab tab) {
        List<ModelRow> used = models.table().rows().stream()
                .filter(row -> !row.scopes().isEmpty())
                .toList();
        tab.header(text.words().say("home.models"));
        if (used.isEmpty()) {
            tab.lines(List.of(text.say("home.models-none")));
            return;
        }
        tab.lines(used.stream().limit(ROWS).map(this::row).toList());
        tab.models(used);
        if (used.size() > ROWS) {
            tab.note(text.say("home.models-more", used.size() - ROWS));
        }
    }

    private Markup row(ModelRow row) {
        List<String> cells = modelsText.cells(row);
        return text.say("home.models-row", cells.get(2), cells.get(1), cells.get(3), cells.get(4));
    }

    private void gaps(HomeBlocks.Tab tab) {
        Optional<SpendReport> report = month.report();
        if (report.isEmpty()) {
            return;
        }
        tab.header(text.words().say("home.gaps"));
        tab.lines(lines(report.get()));
        month.adoptable(report.get()).forEach(gap -> tab.item(adoptable(gap)));
    }

    private HomeItem adoptable(Gap gap) {
        String workspace = Objects.requireNonNull(gap.workspace());
        return new HomeItem(
                text.say("home.gaps-adoptable", workspace, usd(gap.cost())),
                List.of(new HomeButton("adopt", workspace, null)));
    }

    private List<Markup> lines(SpendReport report) {
        if (report.gaps().isEmpty()) {
            return List.of(text.say("home.no-gaps", month.name()));
        }
        List<Markup> lines = new ArrayList<>();
        lines.add(text.say(
                "home.gaps-sum",
                usd(report.unattributedTotal()),
                usd(report.month().total()),
                month.name()));
        for (GapKind kind : GapKind.values()) {
            Usd sum = report.gaps().stream()
                    .filter(gap -> gap.kind() == kind)
                    .map(Gap::cost)
                    .reduce(Usd.ZERO, Usd::plus);
            if (sum.amount().signum() != 0) {
                lines.add(text.say("home.gaps-kind", kind, usd(sum)));
            }
        }
        return lines;
    }

    private String usd(Usd amount) {
        return text.requests().usd(amount);
    }
}

package io.finopsbot.bot.coverage;

import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.coverage.GovernedScope;
import io.finopsbot.workflows.coverage.ModelRow;
import io.finopsbot.workflows.desk.Reader;
import io.finopsbot.workflows.desk.Sight;
import io.finopsbot.workflows.people.Organisation;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What opens behind a row: the scopes of its model, some on each page. */
final class ScopesView {
    static final int A_PAGE = 50;

    private final Words words;
    private final ModelsText text;
    private final PlatformBadge badge;
    private final ScopeText scopes;
    private final Template template;

    ScopesView(Words words, Organisation organisation, PlatformBadge badge) {
        this.words = words;
        this.text = new ModelsText(words);
        this.badge = badge;
        this.scopes = new ScopeText(words, organisation);
        this.template = Template.load("slack/scopes.json", words);
    }

    /** That page of the row's scopes that the reader may see; the last one if there are not so many. */
    JsonNode of(ModelRow row, int wanted, CurrentModels models, Reader reader) {
        List<GovernedScope> seen = row.scopes().stream()
                .filter(scope -> reader.sight(scope.request()) != Sight.NOTHING)
                .toList();
        int pages = Math.max(1, (seen.size() + A_PAGE - 1) / A_PAGE);
        int page = Math.max(1, Math.min(wanted, pages));
        List<GovernedScope> shown = seen.subList((page - 1) * A_PAGE, Math.min(page * A_PAGE, seen.size()));
        String option = ModelOptions.value(row);
        return template.fill(new Values()
                .with("model", row.model().name())
                .with("summary", summary(row))
                .with(
                        "scopes",
                        shown.stream()
                                .map(scope -> Map.of("text", scopes.of(scope, models.issuesOf(scope))))
                                .toList())
                .with("foot", foot(row, seen, page, pages))
                .with("moves", pages > 1)
                .with("previous", page == 1 ? null : new PageTarget(page - 1, option).toString())
                .with("next", page == pages ? null : new PageTarget(page + 1, option).toString())
                .all());
    }

    private String foot(ModelRow row, List<GovernedScope> seen, int page, int pages) {
        int hidden = row.scopes().size() - seen.size();
        return words.say("scopes.foot", page, pages, seen.size()) + words.say("scopes.hidden", hidden);
    }

    private Markup summary(ModelRow row) {
        return new Markup(String.join(
                "\n",
                Markup.text(row.model().vendor()).text() + " · "
                        + badge.named(row.model().platform()),
                text.coverage(row),
                text.status(row)));
    }
}

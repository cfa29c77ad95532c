package io.finopsbot.bot.coverage;

import io.finopsbot.bot.Rendering;
import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Catalogues;
import io.finopsbot.fakes.Company;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.coverage.ModelsTable;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The AI Models table, and the scopes behind a row. */
public final class ModelsRenderings {
    private static final PlatformBadge BADGE = new PlatformBadge("x".repeat(100));
    private static final Words WORDS = Words.standard();

    private ModelsRenderings() {}

    public static List<Rendering> all() {
        ModelsMessage message = new ModelsMessage(WORDS, new ModelsText(WORDS), BADGE);
        PageTarget second = new PageTarget(2, "");
        return List.of(
                new Rendering(
                        ModelsMessage.class,
                        "models-table.json",
                        "that many models",
                        count -> message.of(table(count), second, true).message()),
                new Rendering(
                        ModelsMessage.class,
                        "models-table.json",
                        "that many models in letters of one width",
                        count -> message.of(table(count), second, true).plain()),
                new Rendering(
                        ModelsMessage.class,
                        "models-table.json",
                        "a filter of that many words",
                        count -> message.of(table(1), new PageTarget(1, shortened(count)), false)
                                .message()),
                new Rendering(ScopesView.class, "scopes.json", "that many scopes", ModelsRenderings::scopes));
    }

    private static String shortened(int words) {
        return ModelsMessage.shortened("& ".repeat(words));
    }

    private static ModelsTable table(int models) {
        return ModelsTable.of(
                new ApprovalOptions(
                        List.of(),
                        List.of(),
                        Catalogues.in(
                                "us-east-1",
                                IntStream.range(0, models)
                                        .mapToObj(number -> new Model(
                                                number % 2 == 0 ? Platform.BEDROCK : Platform.CLAUDE_PLATFORM,
                                                "&".repeat(75),
                                                "%04d".formatted(number) + "&".repeat(71),
                                                "%04d".formatted(number) + "m".repeat(71)))
                                        .toArray(Model[]::new))),
                List.of());
    }

    private static JsonNode scopes(int count) {
        Histories histories = new Histories();
        for (int number = 0; number < count; number++) {
            String name = "%04d".formatted(number) + "x".repeat(36);
            histories.withIssues(histories.approvedWorkspace(Sample.LONG_WORKLOAD, Histories.SONNET, name));
        }
        CurrentModels models = histories.models();
        return new ScopesView(WORDS, Sample.vastOrganisation(), BADGE)
                .of(
                        models.table().find("claude-platform/claude-sonnet-4-6").orElseThrow(),
                        2,
                        models,
                        histories.company.room.reader(Company.id(Company.LENA)));
    }
}

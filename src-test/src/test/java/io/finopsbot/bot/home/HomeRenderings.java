package io.finopsbot.bot.home;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.id;

import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.Rendering;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.coverage.Histories;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The Home tab of somebody who is everything at once, with that many things on each of their lists. */
public final class HomeRenderings {
    private static final String LONG_NAME = "&".repeat(75);

    private HomeRenderings() {}

    public static List<Rendering> all() {
        Map<Integer, HomeStage> stages = new HashMap<>();
        IntFunction<HomeStage> stage = count -> stages.computeIfAbsent(count, HomeRenderings::stage);
        return Stream.concat(
                        Stream.of("home", "home-header", "home-text", "home-buttons", "home-note", "home-models")
                                .map(template -> new Rendering(
                                        HomeBlocks.class,
                                        template + ".json",
                                        "all roles in one, that many on each list",
                                        count -> stage.apply(count).of(LUKAS))),
                        Stream.of(HomeList.values())
                                .map(list -> new Rendering(
                                        ListCommand.class,
                                        "lines.json",
                                        list + ", that many",
                                        count -> list(stage.apply(count), list))))
                .toList();
    }

    private static JsonNode list(HomeStage home, HomeList list) {
        try (BotStage stage = new BotStage()) {
            ListCommand command = new ListCommand(home.lists(), olivia -> home.viewer(id(LUKAS)), stage.conversation);
            return stage.repliedTo(command, list.word() + " 2");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Up to 100 go their way through the desk; of more, each is there several times. */
    private static HomeStage stage(int count) {
        int once = Math.min(count, 100);
        HomeStage stage = new HomeStage(
                new Organisation(
                        List.of("Portfolio", "Product"),
                        List.of(
                                new Unit(Company.PORTFOLIO, LONG_NAME, "Portfolio", null, List.of(id(LUKAS)), null),
                                new Unit(Company.PRODUCT, LONG_NAME, "Product", Company.PORTFOLIO, List.of(), null))),
                once == 0 ? 1 : count / once);
        for (int number = 0; number < once; number++) {
            fill(stage, "%04d".formatted(number) + "x".repeat(35));
        }
        stage.used(null, "999999999.99");
        stage.histories.company.readRoles(Set.of(id(LENA), id(LUKAS)), Set.of(id(EMIL), id(LUKAS)));
        return stage;
    }

    /** One more on each list. */
    private static void fill(HomeStage stage, String name) {
        Histories histories = stage.histories;
        histories.submitted(Sample.LONG_WORKLOAD);
        histories.submitted(Sample.LONG_WORKLOAD, LUKAS);
        histories.waitsForTheOwner(Sample.LONG_WORKLOAD);
        histories.returned(histories.approvedRole(Sample.LONG_WORKLOAD, Histories.NOVA_LITE, 1), LONG_NAME.repeat(9));
        histories.approvedWorkspace(Sample.LONG_WORKLOAD, Histories.HAIKU, name + "d");
        histories.withIssues(histories.approvedWorkspace(Sample.LONG_WORKLOAD, Histories.SONNET, name + "a"));
        histories.implemented(histories.approvedWorkspace(Sample.LONG_WORKLOAD, Histories.SONNET, name + "b"));
        histories.claimed(histories.approvedWorkspace(Sample.LONG_WORKLOAD, Histories.SONNET, name + "c"));
        stage.used(name + "c", "999999999.99");
    }
}

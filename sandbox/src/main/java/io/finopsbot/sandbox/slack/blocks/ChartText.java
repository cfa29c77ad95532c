package io.finopsbot.sandbox.slack.blocks;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A chart as plain text: its title and its figures. */
final class ChartText {
    private ChartText() {}

    static String read(JsonNode block) {
        List<String> parts = new ArrayList<>();
        JsonNode chart = block.path("chart");
        chart.path("segments").forEach(segment -> parts.add(point(segment)));
        for (JsonNode series : chart.path("series")) {
            List<String> points =
                    series.path("data").values().stream().map(ChartText::point).toList();
            parts.add(series.path("name").asString("") + " " + String.join(", ", points));
        }
        return "(chart) " + block.path("title").asString("") + ": " + String.join("; ", parts);
    }

    private static String point(JsonNode point) {
        return point.path("label").asString("") + " " + point.path("value").asString("");
    }
}

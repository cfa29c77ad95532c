package io.finopsbot.sandbox.slack.blocks;

import java.util.Set;

/** The {@code data_visualization} block: a pie of segments, or series over categories. */
final class ChartRules {
    private static final int LABEL = 20;
    private static final int SERIES = 6;
    private static final int POINTS = 20;

    private ChartRules() {}

    static void check(Spot block) {
        block.length("title", 50);
        Spot chart = block.child("chart");
        switch (chart.type()) {
            case "pie" -> pie(chart);
            case "bar", "area", "line" -> series(chart);
            default -> chart.child("type").fault("unsupported type: " + chart.type());
        }
    }

    private static void pie(Spot chart) {
        chart.shape(Set.of("type", "segments"), Set.of());
        for (Spot segment : chart.items("segments", 1, SERIES)) {
            point(segment);
            segment.child("value").unless(segment.node().path("value").asDouble(0) > 0, "must be more than 0");
        }
    }

    private static void series(Spot chart) {
        chart.shape(Set.of("type", "series", "axis_config"), Set.of());
        Spot axis = chart.child("axis_config");
        axis.shape(Set.of("categories"), Set.of("x_label", "y_label"));
        axis.length("x_label", 50);
        axis.length("y_label", 50);
        int categories = axis.items("categories", 1, POINTS).size();
        Unique names = new Unique("duplicate name");
        for (Spot one : chart.items("series", 1, SERIES)) {
            one.shape(Set.of("name", "data"), Set.of());
            one.length("name", LABEL);
            names.see(one, "name");
            one.items("data", 1, POINTS).forEach(ChartRules::point);
            one.unless(one.node().path("data").size() == categories, "must have one value for every category");
        }
    }

    private static void point(Spot point) {
        point.shape(Set.of("label", "value"), Set.of());
        point.length("label", LABEL);
        point.child("value").unless(point.node().path("value").isNumber(), "must be a number");
    }
}

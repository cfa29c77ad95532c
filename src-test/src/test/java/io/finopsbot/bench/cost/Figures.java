package io.finopsbot.bench.cost;

import java.util.List;
import java.util.Locale;

/** Figures, printed one a line. */
final class Figures {
    private Figures() {}

    static void print(String name, double value) {
        System.out.println(name + ": " + String.format(Locale.ROOT, "%.3f", value));
    }

    static double median(List<Double> values) {
        return percentile(values, 50);
    }

    /** The smallest value that so many percent are not above. */
    static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        int index = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
        return sorted.get(Math.max(0, index));
    }
}

package io.finopsbot.bench.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs a part of the benchmark as a process of its own, as the bot runs its ingest, and reads the figures that it prints. */
final class Child {
    private Child() {}

    static Map<String, Double> run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Double> figures = new TreeMap<>();
        try (var lines = process.inputReader()) {
            lines.lines()
                    .map(line -> line.split(": "))
                    .filter(figure -> figure.length == 2)
                    .forEach(figure -> figures.put(figure[0], Double.valueOf(figure[1])));
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program.getSimpleName() + " failed");
        }
        return figures;
    }

    /** What a child prints at its end: the most memory that it ever had. */
    static void printPeakMemory() throws IOException {
        try (var status = Files.lines(Path.of("/proc/self/status"))) {
            status.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .forEach(kilobytes -> System.out.println("rss_mb: " + Long.parseLong(kilobytes) / 1024));
        }
    }
}

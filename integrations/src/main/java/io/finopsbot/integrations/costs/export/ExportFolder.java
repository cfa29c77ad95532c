package io.finopsbot.integrations.costs.export;

import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder that AWS Data Exports delivers to, or one above it: {@code
 * <export>/metadata/BILLING_PERIOD=YYYY-MM/<export>-Manifest.json} beside {@code <export>/data/}.
 */
public final class ExportFolder {
    /** The environment variable that names the folder. */
    public static final String SETTING = "FINOPS_COST_EXPORT";

    private static final String METADATA = "metadata";
    private static final String MANIFEST = "-Manifest.json";

    private static final Pattern PERIOD = Pattern.compile("BILLING_PERIOD=(\\d{4}-(?:0[1-9]|1[0-2]))");

    /** How far below the folder an export may lie: a bucket, a prefix of a few parts, the export. */
    private static final int DEEPEST = 5;

    private final Path folder;
    private final Fetching fetching;

    public ExportFolder(Path folder) {
        this(folder, Fetching.NONE);
    }

    ExportFolder(Path folder, Fetching fetching) {
        this.folder = folder;
        this.fetching = fetching;
    }

    /** The last delivery of that month. Two exports of it are none: their rows would be counted twice. */
    public Delivery delivery(YearMonth month) {
        List<Path> exports = exports();
        List<Path> delivered = exports.stream()
                .filter(export -> manifest(export, month).isPresent())
                .toList();
        if (delivered.isEmpty()) {
            throw new CostsUnavailable(("The cost export has no delivery of %s yet: there is no manifest of that month."
                            + " AWS delivers at least once a day; the first time takes up to a day.")
                    .formatted(month));
        }
        if (delivered.size() > 1) {
            String names = delivered.stream()
                    .map(export -> String.valueOf(export.getFileName()))
                    .collect(Collectors.joining(", "));
            throw new CostsUnavailable(
                    "%s holds more than one export of %s (%s), and their rows would be counted twice. Name one of them in %s."
                            .formatted(folder, month, names, SETTING));
        }
        Path export = delivered.get(0);
        return manifest(export, month).orElseThrow().delivery(fetching);
    }

    /** The months of which anything was delivered, the first one first. */
    public List<YearMonth> months() {
        return exports().stream()
                .flatMap(export -> folders(export.resolve(METADATA)).stream())
                .filter(period -> manifestIn(period).isPresent())
                .flatMap(period -> month(String.valueOf(period.getFileName())).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<YearMonth> month(String folder) {
        Matcher period = PERIOD.matcher(folder);
        return period.matches() ? Optional.of(YearMonth.parse(period.group(1))) : Optional.empty();
    }

    /** When anything was delivered last; empty if nothing ever was. */
    public Optional<Instant> lastDelivery() {
        return exports().stream()
                .flatMap(export -> folders(export.resolve(METADATA)).stream())
                .flatMap(period -> manifestIn(period).stream())
                .map(Manifest::writtenAt)
                .max(Comparator.naturalOrder());
    }

    private List<Path> exports() {
        if (!Files.isDirectory(folder)) {
            throw new CostsUnavailable(
                    "The cost export's folder %s does not exist. %s names it.".formatted(folder, SETTING));
        }
        List<Path> found = new ArrayList<>();
        collect(folder, DEEPEST, found);
        return found;
    }

    private static void collect(Path from, int depth, List<Path> found) {
        if (Files.isDirectory(from.resolve(METADATA))) {
            found.add(from);
            return;
        }
        if (depth > 0) {
            folders(from).forEach(child -> collect(child, depth - 1, found));
        }
    }

    /** That month's; CUR 2.0 and FOCUS write the word before it in letters of their own. */
    private static Optional<Manifest> manifest(Path export, YearMonth month) {
        String name = "BILLING_PERIOD=" + month;
        return folders(export.resolve(METADATA)).stream()
                .filter(period -> name.equalsIgnoreCase(String.valueOf(period.getFileName())))
                .flatMap(period -> manifestIn(period).stream()
                        .map(file -> new Manifest(export, month, String.valueOf(period.getFileName()), file)))
                .findFirst();
    }

    /**
     * The period's manifest. Where each delivery has a folder of its own, that of the latest: it begins with its time. Where an
     * export was changed from the one way to the other, the one that was written last.
     */
    private static Optional<Path> manifestIn(Path period) {
        Stream<Path> own = folders(period).stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(ExportFolder::manifestsIn)
                .limit(1);
        return Stream.concat(manifestsIn(period), own).max(Comparator.comparing(Manifest::writtenAt));
    }

    private static Stream<Path> manifestsIn(Path place) {
        return list(place).stream().filter(ExportFolder::isManifest);
    }

    private static boolean isManifest(Path file) {
        return file.getFileName().toString().endsWith(MANIFEST) && Files.isRegularFile(file);
    }

    private static List<Path> folders(Path parent) {
        return list(parent).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> list(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new CostsUnavailable("The cost export's folder %s cannot be read.".formatted(parent), e);
        }
    }
}

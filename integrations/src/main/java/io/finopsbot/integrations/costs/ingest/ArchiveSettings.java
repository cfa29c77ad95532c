package io.finopsbot.integrations.costs.ingest;

import io.finopsbot.integrations.costs.BedrockMatcher;
import io.finopsbot.integrations.costs.CostsSettingsPart;
import io.finopsbot.integrations.costs.ExportSettings;
import io.finopsbot.integrations.costs.Matchers;
import io.finopsbot.integrations.costs.PlatformMatcher;
import io.finopsbot.integrations.costs.export.ExportFolder;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/**
 * What taking in depends on.
 *
 * @param export the export, or a folder above it
 * @param kept where costs are kept
 */
record ArchiveSettings(Path export, CostFolder kept, Reading reading) {
    /**
     * As the installation is set.
     *
     * @throws CostsUnavailable if it is not set, or set wrongly; the message has a sentence each
     */
    static ArchiveSettings of(Map<String, String> environment, Map<String, String> file) {
        CostsSettingsPart part = new CostsSettingsPart();
        List<String> problems = Stream.concat(
                        part.settings().stream()
                                .flatMap(setting -> setting.problem(environment.get(setting.name())).stream()),
                        part.problems(file).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new CostsUnavailable(String.join("\n", problems));
        }
        Path export = text(environment, ExportFolder.SETTING)
                .map(Path::of)
                .orElseThrow(() ->
                        new CostsUnavailable("No cost export is set. %s names the folder that AWS's cost export is in."
                                .formatted(ExportFolder.SETTING)));
        Path kept = Path.of(text(environment, CostFolder.SETTING).orElse(CostFolder.STANDARD));
        WorkspaceTagKey tag = new WorkspaceTagKey(
                text(environment, ExportSettings.WORKSPACE_TAG).orElse(WorkspaceTagKey.STANDARD));
        return new ArchiveSettings(
                export.toAbsolutePath().normalize(),
                new CostFolder(kept.toAbsolutePath().normalize()),
                new Reading(tag, matchers(file)));
    }

    private static Matchers matchers(Map<String, String> file) {
        Binder binder = new Binder(new MapConfigurationPropertySource(file));
        return new Matchers(
                binder.bindOrCreate(PlatformMatcher.PATH, PlatformMatcher.class),
                binder.bindOrCreate(BedrockMatcher.PATH, BedrockMatcher.class));
    }

    private static Optional<String> text(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}

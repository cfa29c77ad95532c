package io.finopsbot.integrations.costs;

import io.finopsbot.integrations.costs.duckdb.DuckDb;
import io.finopsbot.integrations.costs.duckdb.Limits;
import io.finopsbot.integrations.costs.export.ExportFolder;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import io.finopsbot.workflows.spend.CostSource;
import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The beans of the cost export. */
@Configuration(proxyBeanMethods = false)
public class CostsConfiguration {
    @Bean
    WorkspaceTagKey workspaceTagKey(Environment environment) {
        return new WorkspaceTagKey(
                text(environment, ExportSettings.WORKSPACE_TAG).orElse(WorkspaceTagKey.STANDARD));
    }

    @Bean
    ExportSettings exportSettings(Environment environment, WorkspaceTagKey workspaceTag) {
        PlatformMatcher matcher =
                Binder.get(environment).bindOrCreate("finops.file." + PlatformMatcher.PATH, PlatformMatcher.class);
        @Nullable
        Path folder = text(environment, ExportFolder.SETTING).map(Path::of).orElse(null);
        return new ExportSettings(folder, workspaceTag, matcher);
    }

    /** Connects at start, so that the first question about spend need not wait for it. */
    @Bean
    CostSource costSource(ExportSettings settings) {
        if (settings.folder() == null) {
            return month -> {
                throw new CostsUnavailable("No cost export is set. %s names the folder that AWS's cost export is in."
                        .formatted(ExportFolder.SETTING));
            };
        }
        return new DuckDbCostSource(
                new ExportFolder(settings.folder()), settings, DuckDb.open(Limits.reading(settings.folder())));
    }

    @Bean
    ExportAgeCheck exportAgeCheck(ExportSettings settings, InstantSource clock) {
        return new ExportAgeCheck(settings.folder() == null ? null : new ExportFolder(settings.folder()), clock);
    }

    private static Optional<String> text(Environment environment, String name) {
        return Optional.ofNullable(environment.getProperty(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}

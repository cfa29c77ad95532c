package io.finopsbot.integrations.costs;

import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the cost export is, and how to find Claude Platform and its workspaces in it.
 *
 * @param folder the export, or a folder above it; null if none is set
 */
public record ExportSettings(@Nullable Path folder, WorkspaceTagKey workspaceTag, PlatformMatcher matcher) {
    /** The environment variable that names the tag's key. */
    public static final String WORKSPACE_TAG = "FINOPS_WORKSPACE_TAG";

    public ExportSettings {
        folder = folder == null ? null : folder.toAbsolutePath().normalize();
    }

    /** What is wrong with that text as the folder's name, as the end of a sentence; empty if nothing is. */
    static Optional<String> folderProblem(String text) {
        if (text.startsWith("s3://")) {
            return Optional.of("is in S3, which comes later; for now, copy the export into a folder (aws s3 sync)");
        }
        if (text.contains("://")) {
            return Optional.of("is no folder");
        }
        return text.matches(".*[*?\\[].*")
                ? Optional.of("has one of * ? [ in its name, which would be taken for a pattern")
                : Optional.empty();
    }
}

package io.finopsbot.integrations.costs;

import io.finopsbot.integrations.costs.export.ExportFolder;
import io.finopsbot.integrations.costs.ingest.CostFolder;
import io.finopsbot.workflows.desk.WorkspaceTags;
import io.finopsbot.workflows.readiness.Setting;
import io.finopsbot.workflows.readiness.SettingsPart;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The settings of the cost export. */
public final class CostsSettingsPart implements SettingsPart {
    private static final Pattern KNOWN = Pattern.compile(Pattern.quote(PlatformMatcher.PATH)
            + "\\.(billing-entity|product-name(\\[\\d+])?)|" + Pattern.quote(BedrockMatcher.PATH)
            + "\\.(marketplace-suffix|product-code(\\[\\d+])?)");
    private static final Set<String> OTHER_TAGS =
            Set.of(WorkspaceTags.REQUEST, WorkspaceTags.PORTFOLIO, WorkspaceTags.PRODUCT);

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.optional(
                        ExportFolder.SETTING,
                        "the folder that holds your CUR 2.0 cost export (Parquet)",
                        "Make the export in AWS Billing and Cost Management under Data Exports, and copy what it delivers"
                                + " there.",
                        "",
                        ExportSettings::folderProblem),
                Setting.optional(
                        CostFolder.SETTING,
                        "the folder where the bot keeps what it has read of the cost export",
                        "About a third of the export's own size; on PostgreSQL with several replicas a folder that all of them see.",
                        CostFolder.STANDARD,
                        ExportSettings::folderProblem),
                Setting.optional(
                        ExportSettings.WORKSPACE_TAG,
                        "the key of the tag that carries the workspace name in the cost export",
                        "Activate it as a cost allocation tag in the payer account.",
                        WorkspaceTagKey.STANDARD,
                        CostsSettingsPart::tagProblem));
    }

    @Override
    public Set<String> sections() {
        return Set.of(PlatformMatcher.SECTION);
    }

    @Override
    public List<String> problems(Map<String, String> file) {
        Stream<String> unknown = file.keySet().stream()
                .filter(path -> path.startsWith(PlatformMatcher.SECTION + ".")
                        && !KNOWN.matcher(path).matches())
                .map(
                        "%s is not known; claude-platform has billing-entity and product-name, bedrock has product-code and marketplace-suffix."
                                ::formatted);
        Stream<String> blank = file.entrySet().stream()
                .filter(entry -> KNOWN.matcher(entry.getKey()).matches()
                        && entry.getValue().isBlank())
                .map(entry ->
                        entry.getKey() + " is empty. It is what the cost export's rows of that platform say there.");
        return Stream.concat(unknown, blank).sorted().toList();
    }

    private static Optional<String> tagProblem(String text) {
        return OTHER_TAGS.contains(text)
                ? Optional.of("is the key of another tag of every workspace")
                : WorkspaceTagKey.problem(text);
    }
}

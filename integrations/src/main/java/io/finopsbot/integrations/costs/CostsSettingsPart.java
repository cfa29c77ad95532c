package io.finopsbot.integrations.costs;

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
    private static final Pattern KNOWN =
            Pattern.compile(Pattern.quote(PlatformMatcher.PATH) + "\\.(billing-entity|product-name(\\[\\d+])?)");
    private static final Set<String> OTHER_TAGS =
            Set.of(WorkspaceTags.REQUEST, WorkspaceTags.PORTFOLIO, WorkspaceTags.PRODUCT);

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.optional(
                        ExportSettings.FOLDER,
                        "the folder that holds your CUR 2.0 cost export (Parquet)",
                        "Make the export in AWS Billing and Cost Management under Data Exports, and copy what it delivers"
                                + " there.",
                        "",
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
                .map("%s is not known; a matcher has billing-entity and product-name."::formatted);
        Stream<String> blank = file.entrySet().stream()
                .filter(entry -> KNOWN.matcher(entry.getKey()).matches()
                        && entry.getValue().isBlank())
                .map(entry ->
                        entry.getKey() + " is empty. It is what the cost export's rows of Claude Platform say there.");
        return Stream.concat(unknown, blank).sorted().toList();
    }

    private static Optional<String> tagProblem(String text) {
        return OTHER_TAGS.contains(text)
                ? Optional.of("is the key of another tag of every workspace")
                : WorkspaceTagKey.problem(text);
    }
}

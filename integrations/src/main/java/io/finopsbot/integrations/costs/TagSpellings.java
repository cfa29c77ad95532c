package io.finopsbot.integrations.costs;

import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How one tag key may be spelled in the export: AWS has several ways. {@code resource_tags} has it in snake case (real
 * exports say {@code user_karpenter_sh_nodepool} for {@code karpenter.sh/nodepool}), other tools and older exports as it is.
 */
public record TagSpellings(List<String> inResourceTags, List<String> inTags) {
    public static TagSpellings of(WorkspaceTagKey key) {
        String plain = key.value();
        String snake = plain.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "_");
        List<String> spellings = Stream.of("user_" + plain, "user:" + plain, plain, "user_" + snake)
                .distinct()
                .toList();
        return new TagSpellings(
                spellings,
                spellings.stream().map(spelling -> "resourceTags/" + spelling).toList());
    }
}

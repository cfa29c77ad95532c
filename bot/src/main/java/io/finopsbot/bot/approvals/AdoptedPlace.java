package io.finopsbot.bot.approvals;

import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a lead cannot choose about a workspace or role that is there already. */
final class AdoptedPlace {
    private final Words words;
    private final ApprovalOptions options;

    AdoptedPlace(Words words, ApprovalOptions options) {
        this.words = words;
        this.options = options;
    }

    /** On which platform it is. */
    static Platform platform(Anchor adopted) {
        return adopted instanceof WorkspaceArn ? Platform.CLAUDE_PLATFORM : Platform.BEDROCK;
    }

    /** What takes the place of choices in the form; nothing if nothing is adopted. */
    Map<String, @Nullable Object> of(BusinessRequest request) {
        Anchor adopted = request.life().adopted();
        if (adopted == null) {
            return Map.of();
        }
        Map<String, @Nullable Object> fixed = new HashMap<>();
        String title = platform(adopted).title();
        fixed.put(
                "platforms",
                List.of(Map.of("name", title, "id", platform(adopted).name())));
        fixed.put("spaces", null);
        fixed.put("accounts", null);
        String account =
                options.account(adopted.account()).map(ApproveForm::named).orElse(adopted.account());
        if (adopted instanceof WorkspaceArn workspace) {
            fixed.put("regions", null);
            fixed.put("place", words.say("form.approve.adopts-workspace", workspace.id(), account, workspace.region()));
        }
        if (adopted instanceof RoleArn role) {
            fixed.put("role", null);
            fixed.put("place", words.say("form.approve.adopts-role", role.role(), account));
        }
        return fixed;
    }
}

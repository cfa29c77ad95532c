package io.finopsbot.workflows.approval;

import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.spaces.RoleName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Model x account x region x IAM scope: the four dimensions of Bedrock.
 *
 * @param agenticActions the actions that the lead listed, in order; empty unless {@link IamScope#AGENTIC}
 * @param profile the inference profile by which the model is called there, as the catalogue had it when it was approved;
 *     null if the foundation model is called directly
 * @param role the name of the one role that the workload runs with; generated, no dimension
 */
public record BedrockScope(
        Model model,
        Account account,
        String region,
        IamScope iamScope,
        List<String> agenticActions,
        @Nullable InferenceProfile profile,
        RoleName role)
        implements ApprovalScope {
    public BedrockScope {
        agenticActions = List.copyOf(agenticActions);
    }

    @Override
    public Platform platform() {
        return Platform.BEDROCK;
    }

    @Override
    public String anchorName() {
        return role.value();
    }
}

package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.iam.AgenticLimits;
import io.finopsbot.workflows.models.Platform;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The actions that a lead may list for an agentic scope: of the platform's own services, each by its whole name. */
final class AgenticActions {
    /** How many fit into a policy beside the rest, and are still read by who approves. */
    private static final int MOST = 20;

    private AgenticActions() {}

    /** What is wrong with the list, as a sentence without its full stop; empty if nothing is. */
    static Optional<String> problem(Platform platform, IamScope scope, List<String> actions) {
        if (scope != IamScope.AGENTIC) {
            return actions.isEmpty()
                    ? Optional.empty()
                    : Optional.of("Actions are listed for an agentic scope only; choose that, or leave them out");
        }
        if (actions.isEmpty() || actions.size() > MOST) {
            return Optional.of("An agentic scope needs 1 to " + MOST + " actions, such as " + example(platform));
        }
        return actions.stream()
                .flatMap(action -> problem(platform, action).stream())
                .findFirst();
    }

    private static Optional<String> problem(Platform platform, String action) {
        if (!form(platform).matcher(action).matches()) {
            return Optional.of("“" + action + "” is not an action that can be approved on " + platform.title()
                    + ". Write it in full and without a wildcard, such as " + example(platform));
        }
        return AgenticLimits.problem(action)
                .map(why -> "“" + action + "” " + why + ", so it cannot be approved. Leave it out");
    }

    private static Pattern form(Platform platform) {
        return switch (platform) {
            case BEDROCK -> Pattern.compile("bedrock(-agentcore)?:[A-Z][A-Za-z]{2,60}");
            case CLAUDE_PLATFORM -> Pattern.compile("aws-external-anthropic:[A-Z][A-Za-z]{2,60}");
        };
    }

    private static String example(Platform platform) {
        return switch (platform) {
            case BEDROCK -> "bedrock:InvokeAgent";
            case CLAUDE_PLATFORM -> "aws-external-anthropic:CreateSkill";
        };
    }
}

package io.finopsbot.workflows.iam;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One statement of an IAM policy (IAM user guide, "IAM JSON policy elements").
 *
 * @param sid letters and digits, unique in its policy
 * @param allows allows, or denies
 * @param service whom a trust policy trusts, such as {@code lambda.amazonaws.com}; null in other policies
 * @param actions the actions, each in full
 * @param allOthers whether it is about all actions but those
 * @param resources ARNs, or everything ({@code *}) in what is denied; empty in a trust policy
 * @param conditions operator, then key, then value; all of them have to hold
 */
public record PolicyStatement(
        String sid,
        boolean allows,
        @Nullable String service,
        List<String> actions,
        boolean allOthers,
        List<String> resources,
        Map<String, Map<String, String>> conditions) {
    public PolicyStatement {
        actions = List.copyOf(actions);
        resources = List.copyOf(resources);
        conditions = Map.copyOf(conditions);
    }

    static PolicyStatement allow(String sid, List<String> actions, List<String> resources) {
        return new PolicyStatement(sid, true, null, actions, false, resources, Map.of());
    }

    static PolicyStatement deny(String sid, List<String> actions, List<String> resources) {
        return new PolicyStatement(sid, false, null, actions, false, resources, Map.of());
    }

    static PolicyStatement denyAllBut(String sid, List<String> actions, List<String> resources) {
        return new PolicyStatement(sid, false, null, actions, true, resources, Map.of());
    }

    static PolicyStatement trust(String service, List<String> actions, Map<String, Map<String, String>> conditions) {
        return new PolicyStatement("RuntimeOnly", true, service, actions, false, List.of(), conditions);
    }

    PolicyStatement when(String operator, String key, String value) {
        return new PolicyStatement(
                sid, allows, service, actions, allOthers, resources, Map.of(operator, Map.of(key, value)));
    }
}

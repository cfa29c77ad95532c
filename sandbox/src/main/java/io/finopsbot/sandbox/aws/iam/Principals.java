package io.finopsbot.sandbox.aws.iam;

import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Whom a trust policy may name. */
final class Principals {
    private static final Map<String, Pattern> FORMS = Map.of(
            "AWS",
            Pattern.compile(
                    "\\*|\\d{12}|arn:aws[a-z-]*:(iam|sts)::\\d{12}:(root|(user|role|assumed-role)/[\\x21-\\x7e]+)"),
            "Service",
            Pattern.compile("[a-z0-9.-]+\\.amazonaws\\.com(\\.cn)?"),
            "Federated",
            Pattern.compile("[\\x21-\\x7e]+"));

    private Principals() {}

    static void check(JsonNode principals) {
        if (principals.isString() && !principals.asString().equals("*")) {
            throw invalid("AWS", principals.asString());
        }
        for (Map.Entry<String, JsonNode> named : principals.properties()) {
            Pattern form = FORMS.get(named.getKey());
            for (String value : PolicyDocument.texts(named.getValue())) {
                if (form == null || !form.matcher(value).matches()) {
                    throw invalid(named.getKey(), value);
                }
            }
        }
    }

    private static IamProblem invalid(String kind, String value) {
        return IamProblem.malformedPolicy("Invalid principal in policy: \"%s\":\"%s\"".formatted(kind, value));
    }
}

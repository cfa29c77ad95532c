package io.finopsbot.sandbox.aws.iam;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What a policy must look like before IAM keeps it. */
final class PolicyRules {
    private static final int LARGEST_TRUST_POLICY = 2048;
    private static final Set<String> FIELDS = Set.of(
            "Sid",
            "Effect",
            "Action",
            "NotAction",
            "Resource",
            "NotResource",
            "Principal",
            "NotPrincipal",
            "Condition");
    private static final Pattern SID = Pattern.compile("[A-Za-z0-9]*");
    private static final Pattern ACTION = Pattern.compile("\\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+");

    private PolicyRules() {}

    /** What a role may do. */
    static void checkPermissions(String text) {
        for (JsonNode statement : checked(text)) {
            refuseIf(has(statement, "Principal"), "Policy document should not specify a principal.");
            refuseIf(!has(statement, "Resource"), "Policy statement must contain resources.");
            for (String resource : PolicyDocument.texts(statement.path("Resource"))) {
                refuseIf(
                        !resource.equals("*") && !resource.startsWith("arn:"),
                        "Resource " + resource + " must be in ARN format or \"*\".");
            }
        }
    }

    /** Who may assume a role. */
    static void checkTrust(String text) {
        for (JsonNode statement : checked(text)) {
            refuseIf(has(statement, "Resource"), "Has prohibited field Resource");
            refuseIf(!has(statement, "Principal"), "Missing required field Principal");
            Principals.check(statement.path("Principal"));
            Principals.check(statement.path("NotPrincipal"));
        }
        if (PolicyDocument.size(text) > LARGEST_TRUST_POLICY) {
            throw IamProblem.limitExceeded("Cannot exceed quota for ACLSizePerRole: " + LARGEST_TRUST_POLICY);
        }
    }

    private static List<JsonNode> checked(String text) {
        List<JsonNode> statements = PolicyDocument.statements(text);
        refuseIf(statements.isEmpty(), "Syntax errors in policy.");
        Set<String> sids = new HashSet<>();
        for (JsonNode statement : statements) {
            checkForm(statement);
            String sid = statement.path("Sid").asString("");
            refuseIf(!SID.matcher(sid).matches(), "Statement IDs (SID) must be alpha-numeric.");
            refuseIf(!sid.isEmpty() && !sids.add(sid), "Statement IDs (SID) in a single policy must be unique.");
        }
        return statements;
    }

    private static void checkForm(JsonNode statement) {
        refuseIf(!statement.isObject() || !FIELDS.containsAll(statement.propertyNames()), "Syntax errors in policy.");
        String effect = statement.path("Effect").asString("");
        refuseIf(!effect.equals("Allow") && !effect.equals("Deny"), "Syntax errors in policy.");
        refuseIf(!has(statement, "Action"), "Policy statement must contain actions.");
        for (String field : List.of("Action", "NotAction")) {
            for (String action : PolicyDocument.texts(statement.path(field))) {
                refuseIf(
                        !ACTION.matcher(action).matches(),
                        "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
            }
        }
    }

    /** Whether the field or its opposite is there, and says something. */
    private static boolean has(JsonNode statement, String field) {
        return isSaid(statement.path(field)) || isSaid(statement.path("Not" + field));
    }

    private static boolean isSaid(JsonNode node) {
        return node.isString() ? !node.asString().isEmpty() : node.isContainer() && !node.isEmpty();
    }

    private static void refuseIf(boolean wrong, String why) {
        if (wrong) {
            throw IamProblem.malformedPolicy(why);
        }
    }
}

package io.finopsbot.sandbox.aws.iam;

/** A refusal by IAM or STS. */
public final class IamProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String text;

    private IamProblem(int status, String code, String text) {
        super(text);
        this.status = status;
        this.code = code;
        this.text = text;
    }

    static IamProblem noSuchEntity(String text) {
        return new IamProblem(404, "NoSuchEntity", text);
    }

    static IamProblem alreadyExists(String text) {
        return new IamProblem(409, "EntityAlreadyExists", text);
    }

    static IamProblem deleteConflict(String text) {
        return new IamProblem(409, "DeleteConflict", text);
    }

    static IamProblem limitExceeded(String text) {
        return new IamProblem(409, "LimitExceeded", text);
    }

    static IamProblem malformedPolicy(String text) {
        return new IamProblem(400, "MalformedPolicyDocument", text);
    }

    static IamProblem invalid(String text) {
        return new IamProblem(400, "ValidationError", text);
    }

    static IamProblem unknownAction(String action, String version) {
        return new IamProblem(400, "InvalidAction", "Could not find operation " + action + " for version " + version);
    }

    static IamProblem accessDenied(String caller, String action, String resource) {
        return forbidden(
                "AccessDenied",
                "User: %s is not authorized to perform: %s on resource: %s".formatted(caller, action, resource));
    }

    static IamProblem forbidden(String code, String text) {
        return new IamProblem(403, code, text);
    }

    static IamProblem unavailable() {
        return new IamProblem(503, "ServiceUnavailable", "Service is unable to handle request.");
    }

    public int status() {
        return status;
    }

    /** AWS's own word for it, such as {@code NoSuchEntity}. */
    public String code() {
        return code;
    }

    String text() {
        return text;
    }
}

package io.finopsbot.workflows.spaces;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identity of a workspace: {@code arn:aws:aws-external-anthropic:{region}:{account}:workspace/{workspace id}} (AWS
 * service authorization reference). A workspace can be renamed, its ARN cannot.
 *
 * @param value the whole ARN
 */
public record WorkspaceArn(String value) implements Anchor {
    private static final Pattern FORM = Pattern.compile("arn:(aws[a-z-]*):aws-external-anthropic:"
            + "(?<region>[a-z]{2}(?:-[a-z]+)+-\\d):(?<account>\\d{12}):workspace/(?<id>wrkspc_[A-Za-z0-9]{1,57})");

    public WorkspaceArn {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a workspace ARN: " + value);
        }
    }

    /** The ARN that the text is, white space around it aside; empty if it is none. */
    public static Optional<WorkspaceArn> parse(String text) {
        String stripped = text.strip();
        return FORM.matcher(stripped).matches() ? Optional.of(new WorkspaceArn(stripped)) : Optional.empty();
    }

    /** The AWS region that the workspace is bound to for ever. */
    public String region() {
        return part("region");
    }

    @Override
    public String account() {
        return part("account");
    }

    /** The workspace's own id. */
    public WorkspaceId id() {
        return new WorkspaceId(part("id"));
    }

    @Override
    public String toString() {
        return value;
    }

    private String part(String name) {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException(value);
        }
        return matcher.group(name);
    }
}

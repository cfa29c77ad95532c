package io.finopsbot.workflows.spend;

import java.util.Locale;

/**
 * Whose a line of the export is, as the export says it. A workspace's tag value comes first, then the id in its resource; on
 * Bedrock it is the IAM principal, without path and session.
 *
 * @param account the account of an IAM principal, twelve digits; empty for others
 * @param name the tag's value, the workspace's id, the role's or user's name; the whole text for any other principal
 */
public record CostKey(Kind kind, String account, String name) {
    /** What it is. */
    public enum Kind {
        WORKSPACE,
        WORKSPACE_ID,
        ROLE,
        USER,
        PRINCIPAL
    }

    /** The workspace whose tag has that value. */
    public static CostKey workspace(String tag) {
        return new CostKey(Kind.WORKSPACE, "", tag);
    }

    /** The role of that name in that account. */
    public static CostKey role(String account, String name) {
        return new CostKey(Kind.ROLE, account, name);
    }

    /** The key as one text, such as {@code role:123456789012/finops-ai-claims} or {@code workspace:payments-assistant-prod}. */
    public String text() {
        String prefix = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return account.isEmpty() ? prefix + ':' + name : prefix + ':' + account + '/' + name;
    }

    /**
     * The key of that {@link #text}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static CostKey of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("Not the key of a cost line: " + text);
        }
        Kind kind =
                Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT).replace('-', '_'));
        String rest = text.substring(colon + 1);
        if (kind != Kind.ROLE && kind != Kind.USER) {
            return new CostKey(kind, "", rest);
        }
        int slash = rest.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("Not the key of a cost line: " + text);
        }
        return new CostKey(kind, rest.substring(0, slash), rest.substring(slash + 1));
    }
}

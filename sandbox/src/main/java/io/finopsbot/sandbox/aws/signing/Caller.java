package io.finopsbot.sandbox.aws.signing;

import org.jspecify.annotations.Nullable;

/**
 * Who makes a request.
 *
 * @param account the account in which it acts
 * @param role the name of the role whose session it is; null for an administrator, who may do everything
 */
public record Caller(
        String account, String arn, String userId, @Nullable String role) {
    /** Somebody who may do everything in that account. */
    public static Caller administrator(String account) {
        return new Caller(account, "arn:aws:iam::" + account + ":user/administrator", "AIDA" + account, null);
    }

    /** Whoever assumed that role. */
    public static Caller session(String account, String role, String roleId, String session) {
        String arn = "arn:aws:sts::" + account + ":assumed-role/" + role + "/" + session;
        return new Caller(account, arn, roleId + ":" + session, role);
    }
}

package io.finopsbot.integrations.jira.rest;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the bot's own account may do in a project, by the permission's key. */
public record Permissions(@Nullable Map<String, Permission> permissions) {
    /** One permission. */
    public record Permission(boolean havePermission) {}

    /** Whether the account has that permission. */
    public boolean has(String key) {
        Permission permission = permissions == null ? null : permissions.get(key);
        return permission != null && permission.havePermission();
    }
}

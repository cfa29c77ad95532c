package io.finopsbot.sandbox.jira;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What the bot's account may do. */
@Component
final class JiraPermissions {
    static final List<String> KNOWN = List.of(
            "BROWSE_PROJECTS",
            "CREATE_ISSUES",
            "EDIT_ISSUES",
            "LINK_ISSUES",
            "TRANSITION_ISSUES",
            "ADD_COMMENTS",
            "CREATE_ATTACHMENTS",
            "ASSIGN_ISSUES",
            "MODIFY_REPORTER");

    private final Set<String> granted = new ConcurrentSkipListSet<>(KNOWN);

    boolean has(String permission) {
        return granted.contains(permission);
    }

    void grant(String permission) {
        granted.add(known(permission));
    }

    void deny(String permission) {
        granted.remove(known(permission));
    }

    void require(String permission) {
        if (!has(permission)) {
            throw JiraProblem.of(
                    HttpStatus.FORBIDDEN, "You do not have the permission " + permission + " in this project.");
        }
    }

    private static String known(String permission) {
        if (!KNOWN.contains(permission)) {
            throw new IllegalArgumentException("Jira knows no permission " + permission);
        }
        return permission;
    }
}

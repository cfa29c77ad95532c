package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.integrations.jira.rest.Permissions;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.readiness.Check;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Whether the bot's account may do in the project what it has to do. */
final class JiraPermissionsCheck implements Check {
    private static final List<String> NEEDED = List.of(
            "BROWSE_PROJECTS", "CREATE_ISSUES", "EDIT_ISSUES", "LINK_ISSUES", "TRANSITION_ISSUES", "ADD_COMMENTS");
    private static final String ATTACH = "CREATE_ATTACHMENTS";
    private static final String REPORTER = "MODIFY_REPORTER";

    private final JiraApi jira;
    private final String project;
    private final InstantSource clock;
    private volatile Finding latest = Finding.unknown();

    JiraPermissionsCheck(JiraApi jira, String project, InstantSource clock) {
        this.jira = jira;
        this.project = project;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "jira permissions";
    }

    @Override
    public Finding latest() {
        return latest;
    }

    @Override
    public Finding look() {
        latest = found();
        return latest;
    }

    private Finding found() {
        try {
            String account = jira.myself().name();
            Permissions has = jira.permissions(project, String.join(",", all()));
            List<String> missing = NEEDED.stream().filter(key -> !has.has(key)).toList();
            if (!missing.isEmpty()) {
                return Finding.wrong(
                        account + " lacks " + String.join(", ", missing) + " in " + project,
                        clock.instant(),
                        "Give the account these permissions in the permission scheme of project " + project + ".");
            }
            return Finding.right(account + " may do all that is needed in " + project + without(has), clock.instant());
        } catch (IntegrationException e) {
            return Finding.wrong(
                    String.valueOf(e.getMessage()),
                    clock.instant(),
                    "Check FINOPS_JIRA_URL, FINOPS_JIRA_USER, FINOPS_JIRA_TOKEN and FINOPS_JIRA_PROJECT.");
        }
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(NEEDED);
        all.add(ATTACH);
        all.add(REPORTER);
        return all;
    }

    /** What goes without. */
    private static String without(Permissions has) {
        StringBuilder says = new StringBuilder();
        if (!has.has(REPORTER)) {
            says.append("; without " + REPORTER + " the bot itself is the reporter of its issues");
        }
        if (!has.has(ATTACH)) {
            says.append("; without " + ATTACH + " no files are attached");
        }
        return says.toString();
    }
}

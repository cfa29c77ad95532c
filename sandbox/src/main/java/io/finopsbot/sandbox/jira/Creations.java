package io.finopsbot.sandbox.jira;

import org.springframework.stereotype.Component;

/** Makes the issues that the bot asks for, before the eyes of whoever watches. */
@Component
final class Creations {
    private final IssueDesk desk;
    private final JiraSettings settings;
    private final JiraFaults faults;

    Creations(IssueDesk desk, JiraSettings settings, JiraFaults faults) {
        this.desk = desk;
        this.settings = settings;
        this.faults = faults;
    }

    Issue make(IssueInput.Creation wish) {
        CreationWatch watch = faults.watch();
        watch.asked(wish.fields());
        Issue issue = desk.create(JiraUsers.BOT, wish, settings.workflow().initial());
        watch.made(issue);
        return issue;
    }
}

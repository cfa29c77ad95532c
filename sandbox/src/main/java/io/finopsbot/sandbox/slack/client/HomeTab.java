package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.slack.team.NotSeen;
import io.finopsbot.sandbox.slack.team.SlackView;

/** The app's Home tab as it was when a person looked. */
public final class HomeTab {
    private final SlackClient client;
    private final SlackPerson person;
    private final SlackView view;

    HomeTab(SlackClient client, SlackPerson person, SlackView view) {
        this.client = client;
        this.person = person;
        this.view = view;
    }

    public String text() {
        return client.texts().ofBlocks(view.definition().path("blocks"));
    }

    public Reply presses(String buttonText) {
        Widget button = client.widgets().in(view.definition().path("blocks")).stream()
                .filter(widget -> widget.isButton() && widget.label().equals(buttonText))
                .findFirst()
                .orElseThrow(() -> new NotSeen("There is no button '" + buttonText + "' on:\n" + text()));
        return person.actsOnHome(view, client.actions().press(button));
    }
}

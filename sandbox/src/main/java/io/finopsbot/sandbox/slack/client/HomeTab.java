package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.slack.team.NotSeen;
import io.finopsbot.sandbox.slack.team.SlackView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

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

    /** Presses the first button with this text. */
    public Reply presses(String buttonText) {
        return presses(buttonText, "");
    }

    /**
     * Presses the button with this text that stands in, or right below, what says something.
     *
     * @param beside what is said there; nothing for the first button
     */
    public Reply presses(String buttonText, String beside) {
        Widget button = beside(beside)
                .filter(widget -> widget.isButton() && widget.label().equals(buttonText))
                .findFirst()
                .orElseThrow(() -> new NotSeen("There is no button '" + buttonText + "' on:\n" + text()));
        return person.actsOnHome(view, client.actions().press(button));
    }

    /** Chooses from a menu, which is called by its placeholder. */
    public Reply chooses(String menu, String optionText) {
        Widget widget = beside("")
                .filter(found -> !found.isButton() && found.label().equals(menu))
                .findFirst()
                .orElseThrow(() -> new NotSeen("There is no menu '" + menu + "' on:\n" + text()));
        JsonNode option = Options.named(Options.of(widget.element()), optionText);
        return person.actsOnHome(view, client.actions().choose(widget, ValueKind.OPTION, option));
    }

    private Stream<Widget> beside(String text) {
        List<Widget> widgets = new ArrayList<>();
        String said = "";
        for (JsonNode block : view.definition().path("blocks")) {
            ArrayNode alone = JsonNodeFactory.instance.arrayNode().add(block);
            if (!block.path("type").asString("").equals("actions")) {
                said = client.texts().ofBlocks(alone);
            }
            if (said.contains(text)) {
                widgets.addAll(client.widgets().in(alone));
            }
        }
        return widgets.stream();
    }
}

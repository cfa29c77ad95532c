package io.finopsbot.bot.home;

import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.people.Actor;
import java.util.Arrays;

/** Sentences of ours in Slack's markup, with everything that people typed escaped and cut. */
final class ItemText {
    private static final int LONGEST = 500;

    private final Words words;
    private final RequestText requests;

    ItemText(Words words, RequestText requests) {
        this.words = words;
        this.requests = requests;
    }

    Words words() {
        return words;
    }

    RequestText requests() {
        return requests;
    }

    /** The sentence of that key; an argument that is markup stays as it is. */
    Markup say(String key, Object... arguments) {
        return new Markup(
                words.say(key, Arrays.stream(arguments).map(ItemText::safe).toList()));
    }

    static Markup mention(Actor actor) {
        return actor.personId()
                .map(person -> Markup.mention(person.value()))
                .orElseGet(() -> Markup.text(Markup.beginning(actor.name(), LONGEST)));
    }

    private static Object safe(Object argument) {
        if (argument instanceof Markup markup) {
            return markup.text();
        }
        return argument instanceof String typed
                ? Markup.text(Markup.beginning(typed, LONGEST)).text()
                : argument;
    }
}

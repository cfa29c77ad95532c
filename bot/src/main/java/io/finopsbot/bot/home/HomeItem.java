package io.finopsbot.bot.home;

import io.finopsbot.templates.Markup;
import java.util.List;

/** One thing on a list: what is said of it, and what can be done with it. */
record HomeItem(Markup text, List<HomeButton> buttons) {
    HomeItem {
        buttons = List.copyOf(buttons);
    }
}

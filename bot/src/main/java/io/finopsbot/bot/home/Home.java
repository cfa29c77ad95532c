package io.finopsbot.bot.home;

import io.finopsbot.templates.Markup;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The Home tab of a person: the lists of what they are, and for leads the models and what nobody owns. */
final class Home {
    private final HomeLists lists;
    private final LeadsView leads;
    private final HomeBlocks blocks;
    private final ItemText text;

    Home(HomeLists lists, LeadsView leads, HomeBlocks blocks, ItemText text) {
        this.lists = lists;
        this.leads = leads;
        this.blocks = blocks;
        this.text = text;
    }

    JsonNode of(Viewer viewer) {
        HomeBlocks.Tab tab = blocks.tab();
        if (!viewer.member()) {
            tab.lines(List.of(text.say("home.not-shown")));
            return tab.view();
        }
        for (HomeList list : HomeLists.listsOf(viewer)) {
            show(list, viewer, tab);
            if (list == HomeList.WAITING) {
                leads.show(tab);
            }
        }
        return tab.view();
    }

    private void show(HomeList list, Viewer viewer, HomeBlocks.Tab tab) {
        HomeSource source = lists.of(list);
        List<BusinessRequest> all = source.requests(viewer);
        if (all.isEmpty() && !list.isMentionedWhenEmpty()) {
            return;
        }
        tab.header(text.words().say(list.title()));
        if (all.isEmpty()) {
            tab.lines(List.of(text.say(list.none())));
            return;
        }
        List<HomeItem> items = source.items(HomeLists.beginning(list, all));
        if (items.stream().allMatch(item -> item.buttons().isEmpty())) {
            tab.lines(items.stream().map(HomeItem::text).toList());
        } else {
            items.forEach(tab::item);
        }
        if (all.size() > items.size()) {
            tab.note(more(list, all.size() - items.size()));
        }
    }

    private Markup more(HomeList list, int left) {
        return text.say("home.more", left, list.word());
    }
}

package io.finopsbot.bot.home;

import io.finopsbot.workflows.desk.ReadingRoom;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.Arrays;
import java.util.List;

/** The lists as they stand now. */
final class HomeLists {
    private final List<HomeSource> sources;

    HomeLists(List<HomeSource> sources, ReadingRoom room) {
        this.sources = sources.stream()
                .<HomeSource>map(source -> new InSight(source, room))
                .toList();
    }

    /** The source of that list. */
    HomeSource of(HomeList list) {
        return sources.stream()
                .filter(source -> source.list() == list)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing gives the list " + list));
    }

    /** The lists that are for that person, in their order. */
    static List<HomeList> listsOf(Viewer viewer) {
        return Arrays.stream(HomeList.values())
                .filter(list -> list.isFor(viewer))
                .toList();
    }

    /** Those of the requests that a list shows on the Home tab. */
    static List<BusinessRequest> beginning(HomeList list, List<BusinessRequest> all) {
        return all.subList(0, Math.min(list.shown(), all.size()));
    }
}

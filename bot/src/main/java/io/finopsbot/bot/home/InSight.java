package io.finopsbot.bot.home;

import io.finopsbot.workflows.desk.Reader;
import io.finopsbot.workflows.desk.ReadingRoom;
import io.finopsbot.workflows.desk.Sight;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.List;

/** A list of what the person may see: whatever another list has of the rest is left out. */
record InSight(HomeSource source, ReadingRoom room) implements HomeSource {
    @Override
    public HomeList list() {
        return source.list();
    }

    @Override
    public List<BusinessRequest> requests(Viewer viewer) {
        Reader reader = room.reader(viewer.id());
        return source.requests(viewer).stream()
                .filter(request -> reader.sight(request) != Sight.NOTHING)
                .toList();
    }

    @Override
    public List<HomeItem> items(List<BusinessRequest> shown) {
        return source.items(shown);
    }
}

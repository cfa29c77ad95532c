package io.finopsbot.bot.home;

import io.finopsbot.workflows.request.BusinessRequest;
import java.util.List;

/** Where the items of a list come from. */
interface HomeSource {
    HomeList list();

    /** Everything on the list for that person, in its order. */
    List<BusinessRequest> requests(Viewer viewer);

    /** Some of those as they are shown. */
    List<HomeItem> items(List<BusinessRequest> shown);
}

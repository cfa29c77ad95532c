package io.finopsbot.bot;

import io.finopsbot.bot.approvals.CardRenderings;
import io.finopsbot.bot.coverage.ModelsRenderings;
import io.finopsbot.bot.home.HomeRenderings;
import io.finopsbot.bot.models.ModelRenderings;
import io.finopsbot.bot.notices.NoticeRenderings;
import io.finopsbot.bot.requests.RequestRenderings;
import io.finopsbot.bot.slack.AnswerRenderings;
import io.finopsbot.bot.spaces.SpaceRenderings;
import io.finopsbot.bot.spend.SpendRenderings;
import io.finopsbot.bot.why.WhyRenderings;
import java.util.List;
import java.util.stream.Stream;

/** All that the bot says in Slack. */
final class Renderings {
    private Renderings() {}

    static List<Rendering> all() {
        return Stream.of(
                        CardRenderings.all(),
                        NoticeRenderings.all(),
                        AnswerRenderings.all(),
                        RequestRenderings.all(),
                        WhyRenderings.all(),
                        SpaceRenderings.all(),
                        SpendRenderings.all(),
                        ModelsRenderings.all(),
                        ModelRenderings.all(),
                        HomeRenderings.all())
                .flatMap(List::stream)
                .toList();
    }
}

package io.finopsbot.bot.notices;

import io.finopsbot.bot.Rendering;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.coverage.Histories;
import io.finopsbot.bot.spaces.Handoff;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.Audience;
import io.finopsbot.workflows.desk.Notice;
import io.finopsbot.workflows.desk.NoticeKind;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** All notices, and the two handoffs. */
public final class NoticeRenderings {
    private NoticeRenderings() {}

    public static List<Rendering> all() {
        Words words = Words.standard();
        Handoff handoff = new Handoff(words, Sample.policies());
        NoticeText text = new NoticeText(words, handoff);
        Histories histories = new Histories();
        BusinessRequest workspace = histories.claimed(
                histories.approvedWorkspace(Sample.LONG_WORKLOAD, Histories.SONNET, Sample.WORKSPACE));
        BusinessRequest role =
                histories.claimed(histories.approvedRole(Sample.LONG_WORKLOAD, Histories.CLAUDE_3_HAIKU, 1));
        List<Rendering> all = new ArrayList<>();
        for (NoticeKind kind : NoticeKind.values()) {
            if (kind.isRefusal()) {
                all.addAll(refusals(kind, text, workspace));
            } else if (kind != NoticeKind.HANDOFF) {
                all.add(new Rendering(
                        NoticeText.class,
                        "notice.json",
                        kind + ", arguments of that many words",
                        count -> text.of(notice(kind, "words & ".repeat(count) + "."), workspace)));
            }
        }
        all.add(new Rendering(Handoff.class, "handoff-workspace.json", "claimed", count -> handoff.of(workspace)));
        all.add(new Rendering(Handoff.class, "handoff-role.json", "claimed", count -> handoff.of(role)));
        return all;
    }

    private static List<Rendering> refusals(NoticeKind kind, NoticeText text, BusinessRequest request) {
        return Stream.of(Rule.values())
                .map(rule -> new Rendering(
                        NoticeText.class,
                        "notice.json",
                        kind + ", " + rule + " with arguments of that many words",
                        count -> text.of(refusal(kind, rule, "words & ".repeat(count) + "."), request)))
                .toList();
    }

    private static Notice refusal(NoticeKind kind, Rule rule, String argument) {
        Object[] arguments =
                Collections.nCopies(rule.arguments().size(), argument).toArray();
        return Notice.refusal(Audience.thread(), kind, Refusal.of(rule, arguments));
    }

    private static Notice notice(NoticeKind kind, String argument) {
        Object[] arguments =
                Collections.nCopies(kind.arguments().size(), argument).toArray();
        return Notice.to(Audience.thread(), kind, arguments);
    }
}

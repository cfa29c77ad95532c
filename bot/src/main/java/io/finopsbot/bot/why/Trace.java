package io.finopsbot.bot.why;

import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.bot.slack.Paragraphs;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The whole way back in words: anchor, claim, what became of it, tasks, approval, request. */
final class Trace {
    private final SpaceLines space;
    private final LifeLines life;
    private final TaskLines tasks;
    private final DecisionLines decision;

    Trace(Words words, Organisation organisation) {
        this.space = new SpaceLines(words, organisation);
        this.life = new LifeLines(words);
        this.tasks = new TaskLines(words);
        this.decision = new DecisionLines(words, new RequestText(words, organisation));
    }

    /** For who may see the whole of it. */
    List<Map<String, Object>> whole(Origin origin) {
        BusinessRequest request = origin.request();
        List<Map<String, Object>> paragraphs = new ArrayList<>();
        paragraphs.addAll(Paragraphs.of(space.anchor(request, origin.trail())));
        BusinessRequest holder = origin.holder();
        if (holder != null) {
            paragraphs.addAll(Paragraphs.of(space.claim(holder, origin.held())));
            paragraphs.addAll(Paragraphs.of(life.of(holder.number(), origin.held())));
        }
        if (!request.equals(holder)) {
            paragraphs.addAll(Paragraphs.of(life.of(request.number(), origin.trail())));
        }
        paragraphs.addAll(Paragraphs.of(tasks.of(request, origin.trail())));
        paragraphs.addAll(Paragraphs.of(decision.approval(request, origin.trail())));
        paragraphs.addAll(Paragraphs.of(decision.request(request, origin.trail())));
        if (!origin.additions().isEmpty()) {
            paragraphs.addAll(Paragraphs.of(decision.additions(origin.additions())));
        }
        return paragraphs;
    }

    /** For who may see what there is to do, and nothing of why. */
    List<Map<String, Object>> tasksOnly(BusinessRequest request, Trail trail) {
        List<Map<String, Object>> paragraphs = new ArrayList<>(Paragraphs.of(space.anchor(request, trail)));
        paragraphs.addAll(Paragraphs.of(tasks.of(request, trail)));
        return paragraphs;
    }
}

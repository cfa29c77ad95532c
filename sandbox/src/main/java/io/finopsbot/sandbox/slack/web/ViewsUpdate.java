package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.OpenViews;
import io.finopsbot.sandbox.slack.team.SlackRefusal;
import io.finopsbot.sandbox.slack.team.SlackView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

@Component
class ViewsUpdate implements SlackMethod {
    private final Content content;
    private final OpenViews views;

    ViewsUpdate(Content content, OpenViews views) {
        this.content = content;
        this.views = views;
    }

    @Override
    public String name() {
        return "views.update";
    }

    @Override
    public ObjectNode answer(Call call) {
        ObjectNode view = content.view(call.json("view"), "modal");
        SlackView updated = views.update(target(call), view, call.optional("hash"));
        return Answers.with("view", ViewJson.of(updated));
    }

    private SlackView target(Call call) {
        String external = call.optional("external_id");
        String id = external == null ? call.text("view_id") : "";
        return views.find(view -> external == null
                        ? view.id().equals(id)
                        : view.text("external_id").equals(external))
                .orElseThrow(() -> new SlackRefusal("not_found"));
    }
}

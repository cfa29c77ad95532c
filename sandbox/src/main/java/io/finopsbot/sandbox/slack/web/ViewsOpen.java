package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.OpenViews;
import io.finopsbot.sandbox.slack.team.Triggers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

@Component
class ViewsOpen implements SlackMethod {
    private final Content content;
    private final Triggers triggers;
    private final OpenViews views;

    ViewsOpen(Content content, Triggers triggers, OpenViews views) {
        this.content = content;
        this.triggers = triggers;
        this.views = views;
    }

    @Override
    public String name() {
        return "views.open";
    }

    @Override
    public ObjectNode answer(Call call) {
        ObjectNode view = content.view(call.json("view"), "modal");
        String person = triggers.redeem(call.text("trigger_id"));
        return Answers.with("view", ViewJson.of(views.open(person, view)));
    }
}

package io.finopsbot.bot.requests;

import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.audit.AuditTrail;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** {@code /finops audit BR-1001}: the audit trail, with refusals, and whether its chain of hashes is intact. */
public final class ShowAudit implements Command {
    private final Conversation conversation;
    private final FindRequest find;
    private final AuditTrail trail;
    private final TrailText text;
    private final Template lines;

    public ShowAudit(Conversation conversation, FindRequest find, AuditTrail trail) {
        this.conversation = conversation;
        this.find = find;
        this.trail = trail;
        this.text = new TrailText(conversation.words());
        this.lines = Template.load("slack/lines.json", conversation.words());
    }

    @Override
    public String word() {
        return "audit";
    }

    @Override
    public String help() {
        return conversation.words().say("help.audit");
    }

    @Override
    public Response answer(Spoken spoken) {
        return find.whole(spoken)
                .fold(request -> conversation.show(spoken, audit(request)), conversation.answers()::refusal);
    }

    private JsonNode audit(BusinessRequest request) {
        Words words = conversation.words();
        List<AuditRecord> records = trail.of(Subject.request(request.number()));
        List<String> shown = records.stream().map(text::full).toList();
        return lines.fill(new Values()
                .with("title", words.say("audit.title", request.number()))
                .with("paragraphs", text.paragraphs(shown))
                .with("foot", chain(records))
                .all());
    }

    private String chain(List<AuditRecord> records) {
        Optional<AuditRecord> broken = AuditRecord.firstBroken(records);
        return broken.map(record -> conversation.words().say("audit.broken", record.sequence()))
                .orElseGet(() -> conversation
                        .words()
                        .say(
                                "audit.intact",
                                records.size(),
                                records.get(records.size() - 1).hash().substring(0, 12)));
    }
}

package io.finopsbot.bot.why;

import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.JoinedSpace;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.audit.AuditTrail;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Reader;
import io.finopsbot.workflows.desk.ReadingRoom;
import io.finopsbot.workflows.desk.Sight;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** {@code /finops why <workspace|role|request>}: anchor, claim, tasks, approval and request, each with person and time. */
public final class WhyCommand implements Command {
    private static final int MOST_OF_ONE_NAME = 10;

    private final Conversation conversation;
    private final ReadingRoom room;
    private final AuditTrail trails;
    private final Trace trace;
    private final Words words;
    private final Template lines;

    public WhyCommand(Conversation conversation, ReadingRoom room, AuditTrail trails, Organisation organisation) {
        this.conversation = conversation;
        this.room = room;
        this.trails = trails;
        this.words = conversation.words();
        this.trace = new Trace(words, organisation);
        this.lines = Template.load("slack/lines.json", words);
    }

    @Override
    public String word() {
        return "why";
    }

    @Override
    public String help() {
        return words.say("help.why");
    }

    @Override
    public Response answer(Spoken spoken) {
        if (spoken.first().isEmpty()) {
            return conversation.answers().sentence(words.say("why.missing"));
        }
        PersonId person = new PersonId(spoken.userId());
        return spoken.number()
                .map(number -> numbered(spoken, number, person))
                .orElseGet(() -> called(spoken, spoken.first(), person));
    }

    private Response numbered(Spoken spoken, RequestNumber number, PersonId person) {
        return room.seen(number, person)
                .fold(
                        seen -> conversation.show(spoken, shown(seen.request(), seen.sight(), room.reader(person))),
                        conversation.answers()::refusal);
    }

    private Response called(Spoken spoken, String name, PersonId person) {
        Reader reader = room.reader(person);
        FindSpace spaces = new FindSpace(reader);
        List<BusinessRequest> found = spaces.called(name);
        if (found.size() == 1) {
            BusinessRequest only = found.get(0);
            return conversation.show(spoken, shown(only, reader.sight(only), reader));
        }
        String sentence = found.isEmpty() ? unknown(name, spaces.nearest(name)) : several(name, found);
        return conversation.answers().sentence(sentence);
    }

    private String unknown(String name, Optional<String> nearest) {
        return nearest.map(near -> words.say("why.nearest", name, near))
                .orElseGet(() -> words.say("why.unknown", name));
    }

    private String several(String name, List<BusinessRequest> found) {
        String each = found.stream()
                .limit(MOST_OF_ONE_NAME)
                .map(space -> words.say(
                        "why.one-of",
                        space.number(),
                        space.fields().workload(),
                        space.approvedScope().account().id()))
                .collect(Collectors.joining("\n"));
        return words.say("why.several", name, found.size(), each);
    }

    private JsonNode shown(BusinessRequest request, Sight sight, Reader reader) {
        Trail trail = trail(request);
        boolean whole = sight == Sight.WHOLE;
        return lines.fill(new Values()
                .with("title", words.say("why.title", name(request)))
                .with(
                        "paragraphs",
                        whole ? trace.whole(origin(request, trail, reader)) : trace.tasksOnly(request, trail))
                .with("foot", whole ? foot(request, trail) : words.say("status.task-only"))
                .all());
    }

    private Origin origin(BusinessRequest request, Trail trail, Reader reader) {
        Optional<RequestNumber> joined =
                request.joins().map(JoinedSpace::request).flatMap(RequestNumber::parse);
        if (joined.isEmpty()) {
            List<Origin.Addition> additions = reader.additions(request.number()).stream()
                    .map(added -> new Origin.Addition(added, trail(added)))
                    .toList();
            return new Origin(request, trail, request, trail, additions);
        }
        return reader.find(joined.get())
                .map(holder -> new Origin(request, trail, holder, trail(holder), List.of()))
                .orElseGet(() -> new Origin(request, trail, null, new Trail(List.of()), List.of()));
    }

    private Trail trail(BusinessRequest request) {
        return new Trail(trails.of(Subject.request(request.number())));
    }

    private static Object name(BusinessRequest request) {
        return request.scope().<Object>map(ApprovalScope::anchorName).orElse(request.number());
    }

    private String foot(BusinessRequest request, Trail trail) {
        return AuditRecord.firstBroken(trail.records())
                .map(broken -> words.say("audit.broken", broken.sequence()))
                .orElseGet(() -> words.say("why.foot", trail.records().size(), request.number()));
    }
}

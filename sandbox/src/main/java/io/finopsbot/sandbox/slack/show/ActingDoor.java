package io.finopsbot.sandbox.slack.show;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.slack.client.Reply;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.slack.client.SlackPeople;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import io.finopsbot.sandbox.slack.client.Submission;
import io.finopsbot.sandbox.slack.team.NotSeen;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets a person at a command line act as somebody in this Slack, and read what they see. */
@RestController
@RequestMapping(path = "/act/{slackId}", produces = "text/plain;charset=UTF-8")
class ActingDoor {
    private static final String HOME = "home";

    private final People people;
    private final SlackPeople clients;

    ActingDoor(People people, SlackPeople clients) {
        this.people = people;
        this.clients = clients;
    }

    /** Everything that the person sees: #finops, the conversation with the bot, and an open modal. */
    @GetMapping
    String sees(@PathVariable String slackId) {
        SlackPerson person = person(slackId);
        return "#finops\n" + lines(person.seesInChannel()) + "Direct messages\n" + lines(person.directMessages())
                + modal(person);
    }

    /** The body is what is typed, whatever its content type says, so that curl's default will do. */
    @PostMapping("/types")
    String types(@PathVariable String slackId, HttpServletRequest request) throws IOException {
        byte[] typed = request.getInputStream().readAllBytes();
        return told(person(slackId).types(new String(typed, StandardCharsets.UTF_8)));
    }

    /** Opens the bot's Home tab, and reads it as soon as there is one. */
    @PostMapping("/home")
    String opensHome(@PathVariable String slackId) {
        SlackPerson person = person(slackId);
        person.opensHome();
        return person.home().text() + "\n";
    }

    /**
     * Presses a button on a message, on the Home tab (message {@code home}), or on the open modal where no message is named.
     *
     * @param beside on the Home tab: what is said where the button stands
     */
    @PostMapping("/presses")
    String presses(
            @PathVariable String slackId,
            @RequestParam String button,
            @RequestParam(defaultValue = "") String message,
            @RequestParam(defaultValue = "") String beside) {
        SlackPerson person = person(slackId);
        if (message.isEmpty()) {
            return told(person.shownModal().presses(button));
        }
        return message.equals(HOME)
                ? told(person.home().presses(button, beside))
                : told(person.presses(seen(person, message), button));
    }

    /** Chooses from a menu on a message, or on the Home tab (message {@code home}). */
    @PostMapping("/chooses")
    String chooses(
            @PathVariable String slackId,
            @RequestParam String menu,
            @RequestParam String option,
            @RequestParam String message) {
        SlackPerson person = person(slackId);
        return message.equals(HOME)
                ? told(person.home().chooses(menu, option))
                : told(person.chooses(seen(person, message), menu, option));
    }

    private static SeenMessage seen(SlackPerson person, String message) {
        return Stream.concat(person.seesInChannel().stream(), person.directMessages().stream())
                .filter(candidate -> candidate.message().ts().equals(message))
                .findFirst()
                .orElseThrow(() -> new NotSeen("There is no message " + message + "."));
    }

    @PostMapping("/enters")
    String enters(@PathVariable String slackId, @RequestParam Map<String, String> fields) {
        SlackPerson person = person(slackId);
        fields.forEach((label, text) -> person.shownModal().enters(label, text));
        return modal(person);
    }

    @PostMapping("/submits")
    String submits(@PathVariable String slackId) {
        Submission submission = person(slackId).shownModal().submits();
        return submission.kind() + "\n" + submission.text() + "\n";
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(NotSeen e) {
        return ResponseEntity.badRequest().body(e.getMessage() + "\n");
    }

    private SlackPerson person(String slackId) {
        return people.bySlackId(slackId)
                .map(clients::of)
                .orElseThrow(() -> new NotSeen("Nobody here has the Slack id " + slackId + "."));
    }

    private static String told(Reply reply) {
        return reply.failed().orElse(reply.text().isEmpty() ? "(acknowledged)" : reply.text()) + "\n";
    }

    private static String modal(SlackPerson person) {
        return person.hasModal()
                ? "Modal: " + person.shownModal().title() + "\n"
                        + person.shownModal().text().indent(2)
                : "";
    }

    private static String lines(List<SeenMessage> messages) {
        StringBuilder text = new StringBuilder();
        messages.forEach(seen ->
                text.append(seen.message().ts()).append('\n').append(seen.text().indent(2)));
        return text.toString();
    }
}

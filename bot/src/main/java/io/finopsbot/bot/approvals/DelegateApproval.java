package io.finopsbot.bot.approvals;

import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.workflows.delegation.Delegation;
import io.finopsbot.workflows.desk.DelegationDesk;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.rules.Outcome;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /finops delegate @person until 2026-12-01} and {@code /finops delegate stop}: who stands in for a lead. */
public final class DelegateApproval implements Command {
    private static final Pattern FORM =
            Pattern.compile("(\\S+)\\s+until\\s+(\\d{4}-\\d{2}-\\d{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]+)(\\|[^>]*)?>|@?([UW][A-Z0-9]{6,})");
    private static final Pattern ADDRESS = Pattern.compile("(?:<mailto:)?([^\\s<>|@]+@[^\\s<>|@]+)(?:\\|[^>]*)?>?");

    private final DelegationDesk desk;
    private final PeopleBook people;
    private final Conversation conversation;

    public DelegateApproval(DelegationDesk desk, PeopleBook people, Conversation conversation) {
        this.desk = desk;
        this.people = people;
        this.conversation = conversation;
    }

    @Override
    public String word() {
        return "delegate";
    }

    @Override
    public String help() {
        return conversation.words().say("help.delegate");
    }

    @Override
    public Response answer(Spoken spoken) {
        if (spoken.rest().equalsIgnoreCase("stop")) {
            return answer(desk.end(conversation.actor(spoken.userId()), spoken.envelope()), "delegate.stopped");
        }
        Matcher typed = FORM.matcher(spoken.rest());
        Optional<PersonId> deputy = typed.matches() ? person(typed.group(1)) : Optional.empty();
        Optional<LocalDate> lastDay = typed.matches() ? day(typed.group(2)) : Optional.empty();
        if (deputy.isEmpty() || lastDay.isEmpty()) {
            return conversation.answers().sentence(conversation.words().say("delegate.missing"));
        }
        return answer(
                desk.delegate(deputy.get(), lastDay.get(), conversation.actor(spoken.userId()), spoken.envelope()),
                "delegate.done");
    }

    private Response answer(Outcome<Delegation> outcome, String done) {
        return outcome.fold(
                delegation -> conversation
                        .answers()
                        .sentence(conversation.words().say(done, deputy(delegation), Moment.of(delegation.until()))),
                conversation.answers()::refusal);
    }

    private static String deputy(Delegation delegation) {
        Actor deputy = delegation.deputy();
        return deputy == null ? "" : deputy.name();
    }

    private Optional<PersonId> person(String typed) {
        Matcher mention = MENTION.matcher(typed);
        if (mention.matches()) {
            return Optional.of(new PersonId(mention.group(1) != null ? mention.group(1) : mention.group(3)));
        }
        Matcher address = ADDRESS.matcher(typed);
        return address.matches() ? people.findByEmail(address.group(1)).map(Person::id) : Optional.empty();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}

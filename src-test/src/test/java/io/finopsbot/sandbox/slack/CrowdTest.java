package io.finopsbot.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class CrowdTest extends SlackSandbox {
    private static final int PEOPLE = 50;

    @Test
    void fiftyPeopleSubmitAtOnceAndEachTheirOwn() throws Exception {
        String form =
                ViewTexts.modal("Form", ViewTexts.input("name", "Name", ViewTexts.element("plain_text_input", "")));
        bot.answers(request -> {
            if (!request.field("command").isEmpty()) {
                open(request.field("trigger_id"), form);
            }
            return StubBot.Answer.OK;
        });
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        List<Future<Boolean>> closed = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            SlackPerson person = newcomer(i);
            closed.add(threads.submit(() -> submits(person)));
        }
        for (Future<Boolean> one : closed) {
            assertThat(one.get()).isTrue();
        }
        threads.shutdown();

        assertThat(bot.received().stream()
                        .filter(request -> !request.field("payload").isEmpty())
                        .map(StubBot.Received::payload)
                        .filter(payload -> payload.at("/user/id")
                                .asString()
                                .equals(payload.at("/view/state/values/name/value/value")
                                        .asString()))
                        .count())
                .isEqualTo(PEOPLE);
    }

    private static boolean submits(SlackPerson person) {
        person.types("/finops request");
        return person.openModal()
                .fills("Name", person.person().slackId())
                .submits()
                .isClosed();
    }

    private SlackPerson newcomer(int number) {
        Person person =
                new Person("U0NEW" + number, "New " + number, "new@example.com", Person.Standing.MEMBER, null, null);
        server.bean(People.class).add(person);
        return server.slack().person(person);
    }

    private void open(String trigger, String view) {
        try {
            client().viewsOpen(request -> request.triggerId(trigger).viewAsString(view));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}

package io.finopsbot.bot;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import io.finopsbot.architecture.Sources;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.slack.client.Reply;
import io.finopsbot.sandbox.slack.client.SignedRequest;
import io.finopsbot.sandbox.slack.client.SlackDoor;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.ScopeChoice;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Unit;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.spend.Usd;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Over HTTP, signed as Slack signs: Nora, to whom none of it belongs, types, presses and sends everything that there is about
 * requests that are there and about one that is not, and is answered the same.
 */
@SuppressWarnings("NullAway.Init") // JUnit starts the bot before all tests
class GuessedNumbersTest {
    private static final Pattern ACTION = Pattern.compile("button\\(\"([a-z-]+)\"");
    private static final String NONE = "BR-9001";
    private static final String WORKLOAD = "Secret of the house";
    private static final String ARN = "arn:aws:iam::123456789012:role/finops-ai-secret-br-1001";
    private static final String NO_SUCH = "(NO_SUCH_REQUEST)";

    private static final WireMockServer replies = new WireMockServer(options().dynamicPort());
    private static RunningBot bot;
    private static List<String> there;

    @BeforeAll
    static void start(@TempDir Path folder) {
        replies.start();
        replies.stubFor(any(anyUrl()).willReturn(okJson("{\"ok\": true}")));
        bot = new RunningBot(folder, Map.of());
        Awaitility.await("people and roles are read")
                .atMost(Duration.ofSeconds(30))
                .until(() -> bot.bean(PeopleBook.class).roles().leads().contains(new PersonId(People.LEA.slackId()))
                        && bot.bean(PeopleBook.class)
                                .find(new PersonId(People.PIA.slackId()))
                                .isPresent());
        BusinessRequest submitted = asked("submitted");
        BusinessRequest approved = approved(asked("approved"));
        there = List.of(submitted.number().toString(), approved.number().toString());
    }

    @AfterAll
    static void stop() {
        bot.close();
        replies.stop();
    }

    @Test
    void whateverIsTyped() {
        Set<String> words = bot.beans(Command.class).values().stream()
                .map(Command::word)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> sayNoSuch = new TreeSet<>();
        for (String word : words) {
            for (String rest : List.of("", " " + ARN, " <@" + People.LEA.slackId() + "|lea> a reason", " reason")) {
                String missing = typed("/finops " + word + " " + NONE + rest);
                for (String number : there) {
                    String answer = typed("/finops " + word + " " + number + rest);
                    assertThat(answer)
                            .as("/finops %s %s%s", word, number, rest)
                            .isEqualTo(missing)
                            .doesNotContain(WORKLOAD);
                }
                if (missing.contains(NO_SUCH)) {
                    sayNoSuch.add(word);
                }
            }
        }
        assertThat(sayNoSuch)
                .contains("status", "audit", "withdraw", "revise", "register", "claim", "break-glass")
                .contains("transfer", "reassign", "release", "retire", "suspend", "resume");
    }

    @Test
    void whateverIsPressedOnAnOldMessageOrOnTheHomeTab() {
        Set<String> actions = Sources.java("bot").stream()
                .map(Sources::text)
                .map(ACTION::matcher)
                .flatMap(Matcher::results)
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(actions).hasSizeGreaterThan(15).contains("approve", "claim", "handoff", "register");
        for (String action : actions) {
            String missing = pressed(action, NONE);
            assertThat(missing).as(action).contains(NO_SUCH);
            there.forEach(number -> assertThat(pressed(action, number))
                    .as("%s on %s", action, number)
                    .isEqualTo(missing));
        }
    }

    @Test
    void whateverFormIsSent() {
        Forms forms = new Forms();
        bot.beans(Feature.class).values().forEach(feature -> feature.register(forms));
        Set<String> sayNoSuch = new TreeSet<>();
        for (String form : forms.ids) {
            String missing = sent(form, NONE);
            there.forEach(number -> assertThat(sent(form, number))
                    .as("%s about %s", form, number)
                    .isEqualTo(missing));
            if (missing.contains(NO_SUCH)) {
                sayNoSuch.add(form);
            }
        }
        assertThat(sayNoSuch)
                .contains(
                        "approve", "change-scope", "decline", "withdraw", "cannot-do", "cancel", "register", "answer");
    }

    private static String typed(String command) {
        return unnumbered(bot.sandbox.slack().person(People.NORA).types(command).text());
    }

    /** In a conversation with the bot alone, where no card stands. */
    private static String pressed(String action, String number) {
        String path = "/" + UUID.randomUUID();
        Reply reply = send(
                """
                {"type": "block_actions", "user": {"id": "%s"}, "team": {"id": "T1"}, "trigger_id": "1.%s",
                 "container": {"type": "message", "channel_id": "D0NORA", "message_ts": "1.1", "is_ephemeral": false},
                 "channel": {"id": "D0NORA"}, "response_url": "http://127.0.0.1:%d%s",
                 "actions": [{"type": "button", "action_id": "%s", "block_id": "b", "value": "%s@1", "action_ts": "%s"}]}
                """.formatted(People.NORA.slackId(), path, replies.port(), path, action, number, UUID.randomUUID()));
        assertThat(reply.acknowledged()).isTrue();
        return unnumbered(Awaitility.await(action + " on " + number)
                .atMost(Duration.ofSeconds(10))
                .until(() -> replies.findAll(postRequestedFor(urlEqualTo(path))), found -> !found.isEmpty())
                .stream()
                .map(LoggedRequest::getBodyAsString)
                .collect(Collectors.joining()));
    }

    private static String sent(String form, String number) {
        String text = "{\"v\": {\"type\": \"plain_text_input\", \"value\": \"anything\"}}";
        Reply reply = send("""
                {"type": "view_submission", "user": {"id": "%s"}, "team": {"id": "T1"}, "trigger_id": "1.%s",
                 "view": {"type": "modal", "id": "V%s", "callback_id": "%s", "private_metadata": "%s@1", "hash": "h", "blocks": [],
                  "state": {"values": {"reason": %s, "actions": %s, "name": %s, "acknowledge": %s, "platform": %s,
                   "iam-scope": %s, "priority": %s}}}}
                """.formatted(
                        People.NORA.slackId(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        form,
                        number,
                        text,
                        text,
                        text,
                        "{\"v\": {\"type\": \"checkboxes\", \"selected_options\": [{\"value\": \"yes\"}]}}",
                        option("CLAUDE_PLATFORM"),
                        option("INFERENCE"),
                        option("NORMAL")));
        return unnumbered(reply.status() + " " + reply.body());
    }

    /** What is said, whatever the number is. */
    private static String unnumbered(String text) {
        return text.replaceAll("BR-\\d+", "BR-?");
    }

    private static String option(String value) {
        return "{\"v\": {\"type\": \"static_select\", \"selected_option\": {\"value\": \"%s\"}}}".formatted(value);
    }

    private static Reply send(String payload) {
        SlackDoor door = bot.sandbox.slack().door();
        return door.send(
                door.sign(SignedRequest.FORM, "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8)));
    }

    private static BusinessRequest asked(String what) {
        Unit payments = bot.bean(Organisation.class).portfolios().stream()
                .filter(unit -> unit.name().equals("Payments"))
                .findFirst()
                .orElseThrow();
        RequestFields sample = Sample.fields(WORKLOAD + ", " + what, null, null);
        RequestFields fields = new RequestFields(
                sample.workload(),
                payments.id(),
                null,
                sample.useCase(),
                sample.runtime(),
                Usd.of("1200"),
                sample.businessCase(),
                null,
                null,
                true);
        return bot.bean(RequestDesk.class)
                .submit(fields, actor(People.PIA), Envelope.own())
                .result()
                .orElseThrow();
    }

    private static BusinessRequest approved(BusinessRequest request) {
        ApprovalOptions options = bot.bean(ApprovalOptions.class);
        Model model = options.models().stream()
                .filter(offered -> offered.platform() == Platform.CLAUDE_PLATFORM)
                .findFirst()
                .orElseThrow();
        ScopeChoice choice = new ScopeChoice(
                model.platform(),
                model.id(),
                options.accounts().get(0).id(),
                options.regions().get(0),
                IamScope.INFERENCE,
                List.of(),
                "secret-space",
                null);
        return bot.bean(RequestDesk.class)
                .decide(
                        request.number(),
                        new Approve(request.revision(), choice, Priority.NORMAL),
                        actor(People.LEA),
                        Envelope.own())
                .fold(approved -> approved, refusal -> {
                    throw new AssertionError(refusal);
                });
    }

    private static Actor actor(io.finopsbot.sandbox.people.Person person) {
        return Actor.person(new PersonId(person.slackId()), person.name());
    }

    /** A Bolt app that notes which forms it is asked to listen to. */
    private static final class Forms extends App {
        private final List<String> ids = new ArrayList<>();

        Forms() {
            super(AppConfig.builder()
                    .singleTeamBotToken("xoxb")
                    .signingSecret("secret")
                    .build());
        }

        @Override
        public App viewSubmission(String callbackId, ViewSubmissionHandler handler) {
            ids.add(callbackId);
            return super.viewSubmission(callbackId, handler);
        }
    }
}

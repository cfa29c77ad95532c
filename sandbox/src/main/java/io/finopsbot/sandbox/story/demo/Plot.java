package io.finopsbot.sandbox.story.demo;

import io.finopsbot.sandbox.jira.Issue;
import io.finopsbot.sandbox.jira.JiraSite;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.Reply;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import io.finopsbot.sandbox.story.Scene;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What the parts of the story pass on, and what they all do. */
final class Plot {
    /** The request that is followed to the end. */
    static final String MAIN = "BR-1001";
    /** A second one, whose tasks are returned, and which is withdrawn. */
    static final String SECOND = "BR-1002";
    /** One that is declined. */
    static final String DECLINED = "BR-1003";
    /** One that nobody decides. */
    static final String FORGOTTEN = "BR-1005";

    static final String ROLE = "BR-1004";
    /** One whose model needs a second lead. */
    static final String RESTRICTED = "BR-1006";
    /** One with a large estimate. */
    static final String LARGE = "BR-1007";
    /** A lead's own, approved by themselves in an emergency. */
    static final String EMERGENCY = "BR-1008";

    static final String WORKSPACE = "invoices-triage";
    static final String ACCOUNT = "123456789012";
    static final String REGION = "us-east-1";
    static final String TAG = "finops-workspace";

    private final Scene scene;
    private String arn = "";
    private LocalDate created = LocalDate.EPOCH;

    Plot(Scene scene) {
        this.scene = scene;
    }

    /** The day on which the workspace was created, UTC. */
    LocalDate created() {
        return created;
    }

    String arn() {
        return arn;
    }

    /** The workspace was created just now. */
    void arn(String registered) {
        arn = registered;
        created = LocalDate.ofInstant(scene.clock().instant(), ZoneOffset.UTC);
    }

    JiraSite jira() {
        return scene.bean(JiraSite.class);
    }

    /** The issues of a request, in the order of its tasks. */
    List<Issue> issues(String request) {
        return jira().issuesLabelled(request.toLowerCase(Locale.ROOT)).stream()
                .sorted(Comparator.comparingInt(
                        issue -> Integer.parseInt(issue.key().replaceAll("\\D", ""))))
                .toList();
    }

    /** The key of the issue of the task at that position, 1 for the first. */
    String issue(String request, int position) {
        return issues(request).get(position - 1).key();
    }

    /** The card of a request in the channel, once it says what is wanted. */
    SeenMessage card(String request, String... words) {
        return scene.slack(People.LEA)
                .awaitsInChannel(
                        "The card of " + request + " with " + List.of(words),
                        seen -> isCard(seen, request) && List.of(words).stream().allMatch(seen::contains));
    }

    private static boolean isCard(SeenMessage seen, String request) {
        return seen.message().threadTs() == null && seen.text().startsWith(request + " ·");
    }

    /** A notice in the thread of a request. */
    SeenMessage inThread(String request, String... words) {
        return scene.slack(People.LEA)
                .awaitsInChannel(
                        "A notice of " + request + " with " + List.of(words),
                        seen -> seen.message().threadTs() != null
                                && List.of(words).stream().allMatch(seen::contains));
    }

    /** Presses a button, and waits for what only this person is told because of it. */
    String pressesAndIsTold(Person person, SeenMessage message, String button) {
        SlackPerson slack = scene.slack(person);
        int before = slack.ephemerals().size();
        acknowledged(slack.presses(message, button));
        return told(person, before);
    }

    /** Types a command, and waits for what only this person is told because of it. */
    String typesAndIsTold(Person person, String command) {
        SlackPerson slack = scene.slack(person);
        int before = slack.ephemerals().size();
        acknowledged(slack.types(command));
        return told(person, before);
    }

    /** Types a command to the bot alone, and waits for what it answers. */
    String typesAloneAndIsTold(Person person, String command) {
        SlackPerson slack = scene.slack(person);
        int before = slack.ephemerals().size();
        acknowledged(slack.typesAlone(command));
        return told(person, before);
    }

    /** Types a command in the channel, and waits for what all there can read because of it. */
    String typesForAll(Person person, String command, String beginning) {
        long before = readByAll(beginning).size();
        acknowledged(scene.slack(person).types(command));
        return scene.awaits("an answer for all to " + command, () -> {
            List<SeenMessage> all = readByAll(beginning);
            return all.size() > before ? Optional.of(all.get(all.size() - 1).text()) : Optional.empty();
        });
    }

    private List<SeenMessage> readByAll(String beginning) {
        return scene.slack(People.LUIS).seesInChannel().stream()
                .filter(seen -> seen.text().startsWith(beginning))
                .toList();
    }

    /** Presses a button, and says what the person is answered: what only they are told, or the form that opens. */
    String pressesAndIsAnswered(Person person, SeenMessage message, String button) {
        SlackPerson slack = scene.slack(person);
        int before = slack.ephemerals().size();
        acknowledged(slack.presses(message, button));
        return scene.awaits(person.name() + " is answered", () -> {
            List<SeenMessage> all = slack.ephemerals();
            if (all.size() > before) {
                return Optional.of(all.get(all.size() - 1).text());
            }
            return slack.hasModal() ? Optional.of(closed(slack)) : Optional.empty();
        });
    }

    private static String closed(SlackPerson slack) {
        Modal modal = slack.shownModal();
        String title = modal.title();
        modal.closes();
        return title;
    }

    private String told(Person person, int before) {
        return scene.awaits(person.name() + " is told something", () -> {
            List<SeenMessage> all = scene.slack(person).ephemerals();
            return all.size() > before ? Optional.of(all.get(all.size() - 1).text()) : Optional.empty();
        });
    }

    void acknowledged(Reply reply) {
        scene.expects(reply.acknowledged(), "the bot acknowledges within 3 s", String.valueOf(reply.failure()));
    }

    /** Waits until an issue is as wanted. */
    Issue awaitsIssue(String key, String what, Predicate<Issue> wanted) {
        return scene.awaits(
                key + " " + what, () -> Optional.of(jira().issue(key)).filter(wanted));
    }

    /** Drags an issue where it may not go, and waits until the bot has put it back and said why. */
    void dragRefused(Person person, String key, String status, String rule) {
        String before = jira().issue(key).status().name();
        int comments = jira().issue(key).comments().size();
        jira().as(person).moves(key, status);
        Issue back = awaitsIssue(
                key,
                "is put back to " + before + " and commented",
                issue -> issue.comments().size() > comments
                        && issue.status().name().equals(before));
        String said = back.comments().get(back.comments().size() - 1).text();
        scene.refused(
                scene.step(person)
                        .inJira(key)
                        .does("drags it to " + status + "; it is put back to " + before)
                        .sees(said),
                rule);
    }

    /** Drags an issue where it may go. */
    void drags(Person person, String key, String status) {
        jira().as(person).moves(key, status);
    }
}

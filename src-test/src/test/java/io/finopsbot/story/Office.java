package io.finopsbot.story;

import static io.finopsbot.sandbox.people.People.LEA;
import static io.finopsbot.sandbox.people.People.PIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.jira.Issue;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.Reply;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.slack.client.SignedRequest;
import io.finopsbot.sandbox.slack.client.SlackDoor;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import io.finopsbot.sandbox.slack.client.Submission;
import io.finopsbot.sandbox.slack.team.UserGroups;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The people of the story at work: they ask, decide, and see what stands in Slack and Jira. */
final class Office {
    private static final Pattern NUMBER = Pattern.compile("BR-\\d+");
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final RunningBot bot;

    Office(RunningBot bot) {
        this.bot = bot;
    }

    /** A workspace name that nobody has. */
    static String freshName() {
        return "space-" + NAMES.incrementAndGet();
    }

    /** Pia asks for a workload; the number of the request. */
    String asks() {
        return asks(PIA);
    }

    /** That person asks for a workload; the number of the request. */
    String asks(Person person) {
        Submission recorded = filledRequest(person, "/finops request")
                .checks("If it is covered already", "Ask even if an approved scope covers it")
                .submits();
        String number = numberIn(recorded.text());
        closes(bot.slack().person(person));
        return number;
    }

    /** The number of the request that a text speaks of. */
    static String numberIn(String text) {
        Matcher number = NUMBER.matcher(text);
        assertThat(number.find()).as(text).isTrue();
        return number.group();
    }

    /** As many people as wanted, who are FinOps Leads from now on; the bot is told. */
    List<Person> hiresLeads(int count) {
        List<Person> leads = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Person(
                        "U0LEAD" + number,
                        "Lead Number" + number,
                        "lead" + number + "@example.com",
                        Person.Standing.MEMBER,
                        null,
                        null))
                .toList();
        leads.forEach(bot.sandbox().bean(People.class)::add);
        UserGroups groups = bot.sandbox().bean(UserGroups.class);
        Set<String> members = new HashSet<>(groups.get(UserGroups.LEADS).members());
        leads.stream().map(Person::slackId).forEach(members::add);
        groups.replaceMembers(UserGroups.LEADS, members);
        bot.slack().addToGroup(UserGroups.LEADS, leads.get(0));
        return leads;
    }

    /** The request form, ready to be sent; typed again while the bot does not know its people yet. */
    Modal filledRequest() {
        return filledRequest(PIA, "/finops request");
    }

    /** The same by that person, or of another command. */
    Modal filledRequest(Person asking, String command) {
        return formAfter(bot.slack().person(asking), person -> person.types(command))
                .fills("Workload name", "Invoice triage")
                .selects("Portfolio", "Payments")
                .selects("Use case", "Operations AI")
                .selects("Runtime", "AWS Lambda")
                .fills("Monthly estimate in USD", "1200")
                .selects("Business case: value type", "Cost Saving")
                .fills("Business case: annual baseline in USD", "90000")
                .fills("Business case: target in percent", "20");
    }

    /** The approval form of a lead, ready to be sent. */
    Modal filledApproval(Person lead, String request, String workspace) {
        return pressed(lead, request, "Approve")
                .selects("Model", "Claude Sonnet 4.6")
                .selects("AWS account", "Payments production (123456789012)")
                .selects("Region", "us-east-1")
                .fills("Workspace name", workspace)
                .checks("Business case", "I acknowledge the business case");
    }

    /** The same for a role on Bedrock. */
    Modal filledRoleApproval(Person lead, String request) {
        return pressed(lead, request, "Approve")
                .selects("Platform", "Bedrock")
                .awaits("no workspace is named", changed -> !changed.labels().contains("Workspace name"))
                .selects("Model", "Nova Lite")
                .selects("AWS account", "Payments production (123456789012)")
                .selects("Region", "us-east-1")
                .checks("Business case", "I acknowledge the business case");
    }

    /** The form behind a button of the card; pressed again while the bot does not know the lead as one yet. */
    Modal pressed(Person lead, String request, String button) {
        SeenMessage card = card(request, "[" + button + "]");
        return formAfter(bot.slack().person(lead), person -> person.presses(card, button));
    }

    /** What that person alone is told because of that button of the card. */
    String told(Person person, String request, String button) {
        SlackPerson slack = bot.slack().person(person);
        int before = slack.ephemerals().size();
        slack.presses(card(request, "[" + button + "]"), button);
        RunningBot.await("an answer to " + person.name())
                .until(() -> slack.ephemerals().size() > before);
        return slack.ephemerals().get(slack.ephemerals().size() - 1).text();
    }

    /** Lea approves; what she reads then. */
    String approves(String request) {
        String answer = filledApproval(LEA, request, freshName()).submits().text();
        closes(bot.slack().person(LEA));
        return answer;
    }

    /** Sends a form again as Slack does when its button is pressed again: the same view, another click. */
    Reply sendsAgain(SignedRequest form) {
        String click = UUID.randomUUID().toString();
        SlackDoor door = bot.slack().door();
        return door.send(
                door.sign(SignedRequest.FORM, form.body().replaceAll("(trigger_id%22%3A%22)[^%]+", "$1" + click)));
    }

    static Modal formAfter(SlackPerson person, Function<SlackPerson, Reply> act) {
        return RunningBot.await("a form for " + person.person().name())
                .until(() -> openedBy(person, act), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<Modal> openedBy(SlackPerson person, Function<SlackPerson, Reply> act) {
        int told = person.ephemerals().size();
        if (!act.apply(person).acknowledged()) {
            return Optional.empty();
        }
        RunningBot.await("an answer to " + person.person().name())
                .until(() -> person.hasModal() || person.ephemerals().size() > told);
        return person.hasModal() ? Optional.of(person.shownModal()) : Optional.empty();
    }

    static void closes(SlackPerson person) {
        if (person.hasModal()) {
            person.shownModal().closes();
        }
    }

    /** The card of a request, once it says what is wanted. */
    SeenMessage card(String request, String... words) {
        RunningBot.await("the card of " + request + " with " + Arrays.toString(words))
                .until(() -> cards(request).stream()
                        .anyMatch(card -> Arrays.stream(words).allMatch(card::contains)));
        return cards(request).get(0);
    }

    /** All messages in the channel that are a card of that request. */
    List<SeenMessage> cards(String request) {
        return bot.slack().person(LEA).seesInChannel().stream()
                .filter(seen -> seen.message().threadTs() == null && seen.text().startsWith(request + " ·"))
                .toList();
    }

    /** All issues that were ever made for a request, in the order of making. */
    List<Issue> issues(String request) {
        return bot.jira().issuesLabelled(request.toLowerCase(Locale.ROOT)).stream()
                .sorted(Comparator.comparingInt(issue -> Integer.parseInt(issue.id())))
                .toList();
    }

    List<Issue> awaitsIssues(String request) {
        RunningBot.await("the issues of " + request).until(() -> issues(request).size() >= 3);
        return issues(request);
    }

    /** What {@code /finops audit} says. */
    String audit(String request) {
        return bot.slack().person(LEA).types("/finops audit " + request).text();
    }
}

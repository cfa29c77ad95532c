package io.finopsbot.sandbox.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A step that is being told: who, where, what, and what they saw. */
public final class StepDraft {
    private static final Pattern REQUEST = Pattern.compile("\\bBR-\\d+\\b");
    private static final Pattern ISSUE = Pattern.compile("\\bFIN-\\d+\\b");
    private final String actor;
    private Door door = Door.SLACK;
    private String place = "Slack";
    private String did = "";
    private String saw = "";
    private @Nullable String request;
    private @Nullable String issue;

    StepDraft(String actor) {
        this.actor = actor;
    }

    /** In Slack, for example in {@code #finops}, {@code DM} or {@code modal}. */
    public StepDraft inSlack(String where) {
        return in(Door.SLACK, "Slack " + where);
    }

    /** At a Jira issue. */
    public StepDraft inJira(String issueKey) {
        issue = issueKey;
        return in(Door.JIRA, "Jira " + issueKey);
    }

    public StepDraft inAws(String where) {
        return in(Door.AWS, "AWS " + where);
    }

    /** Nobody acts; the time has come. */
    public StepDraft bySchedule(String when) {
        return in(Door.SCHEDULE, "Schedule " + when);
    }

    private StepDraft in(Door newDoor, String newPlace) {
        door = newDoor;
        place = newPlace;
        return this;
    }

    public StepDraft does(String what) {
        did = what;
        return this;
    }

    public StepDraft sees(String what) {
        saw = what;
        return this;
    }

    /** Names the request; without it, the first one that the step speaks of is taken. */
    public StepDraft about(String requestId) {
        request = requestId;
        return this;
    }

    String did() {
        return did;
    }

    String saw() {
        return saw;
    }

    String sentence() {
        return actor + " (" + place + ") " + did;
    }

    Step done(int number, int part) {
        return step(number, part, Outcome.DONE, null);
    }

    Step refused(int number, int part, String rule) {
        return step(number, part, Outcome.REFUSED, rule);
    }

    Step leftOut(int number, int part) {
        return step(number, part, Outcome.LEFT_OUT, null);
    }

    private Step step(int number, int part, Outcome outcome, @Nullable String rule) {
        String spoken = place + "\n" + did + "\n" + saw;
        return new Step(
                number,
                part,
                actor,
                door,
                place.strip(),
                did,
                saw,
                outcome,
                rule,
                request == null ? first(REQUEST, spoken) : request,
                issue == null ? first(ISSUE, spoken) : issue);
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group() : null;
    }
}

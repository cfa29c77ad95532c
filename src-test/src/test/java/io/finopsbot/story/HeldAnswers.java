package io.finopsbot.story;

import io.finopsbot.sandbox.jira.CreationWatch;
import io.finopsbot.sandbox.jira.Fields;
import io.finopsbot.sandbox.jira.Issue;
import io.finopsbot.sandbox.slack.team.Draft;
import io.finopsbot.sandbox.slack.team.PostWatch;
import io.finopsbot.sandbox.slack.team.SlackMessage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the bot waiting at chosen moments, such as "issue 2 of BR-1001 made", until it is let go: then the moment is the same
 * in every run, and nobody has to sleep to meet it.
 */
final class HeldAnswers implements CreationWatch, PostWatch {
    private static final int LONGEST_SECONDS = 60;

    private final Set<String> moments;
    private final List<String> reached = new CopyOnWriteArrayList<>();
    private final CountDownLatch go = new CountDownLatch(1);

    HeldAnswers(Set<String> moments) {
        this.moments = moments;
    }

    /** The issue of that task is wanted and not made. */
    static String asked(String request, int position) {
        return "asked for issue " + position + " of " + request;
    }

    /** The issue of that task is made, and the bot does not know. */
    static String made(String request, int position) {
        return "made issue " + position + " of " + request;
    }

    /** The card is wanted and not posted. */
    static String askedCard(String request) {
        return "asked for the card of " + request;
    }

    /** The card is posted, and the bot does not know. */
    static String postedCard(String request) {
        return "posted the card of " + request;
    }

    /** The moments that came, as often as they came. */
    List<String> reached() {
        return List.copyOf(reached);
    }

    void letGo() {
        go.countDown();
    }

    @Override
    public void asked(Fields fields) {
        hold("asked for " + task(fields.labels()));
    }

    @Override
    public void made(Issue issue) {
        hold("made " + task(issue.labels()));
    }

    @Override
    public void asked(Draft draft) {
        hold("asked for the card of " + firstWord(draft.text()));
    }

    @Override
    public void posted(SlackMessage message) {
        hold("posted the card of " + firstWord(message.text()));
    }

    private void hold(String moment) {
        if (!moments.contains(moment)) {
            return;
        }
        reached.add(moment);
        try {
            if (!go.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody let go: " + moment);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String task(List<String> labels) {
        String request = labels.stream()
                .filter(label -> label.matches("br-\\d+"))
                .findFirst()
                .orElse("none");
        return "issue " + WholeChain.position(labels) + " of " + request.toUpperCase(Locale.ROOT);
    }

    private static String firstWord(String text) {
        return text.split("\\s", 2)[0];
    }
}

package io.finopsbot.bot.home;

import io.finopsbot.bot.slack.SlackClient;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.HomeBook;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.desk.Projection;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.people.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Keeps a person's Home tab as the ledger says. What is shown already is not shown again. */
public final class HomeProjection implements Projection {
    private final HomeBook book;
    private final Function<PersonId, JsonNode> home;
    private final SlackClient slack;

    HomeProjection(HomeBook book, Function<PersonId, JsonNode> home, SlackClient slack) {
        this.book = book;
        this.home = home;
        this.slack = slack;
    }

    @Override
    public ProjectionKind kind() {
        return ProjectionKind.HOME;
    }

    @Override
    public void bringUpToDate(Subject about, Lease lease) {
        PersonId person = new PersonId(about.id());
        slack.requireRoomForHome();
        JsonNode view = home.apply(person);
        String fingerprint = fingerprint(view);
        if (book.shown(person).filter(fingerprint::equals).isPresent()) {
            return;
        }
        lease.assertHeld();
        slack.publish(person.value(), view);
        book.shown(person, fingerprint);
    }

    private static String fingerprint(JsonNode view) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(view.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

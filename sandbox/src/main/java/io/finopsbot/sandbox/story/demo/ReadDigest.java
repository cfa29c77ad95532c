package io.finopsbot.sandbox.story.demo;

import static io.finopsbot.sandbox.people.People.LEA;
import static io.finopsbot.sandbox.people.People.LUIS;
import static io.finopsbot.sandbox.people.People.NORA;

import io.finopsbot.sandbox.slack.client.Reply;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.story.Scene;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Part 11: the digest comes on Monday at nine, or when somebody asks; and a forgotten request expires meanwhile. */
final class ReadDigest implements Part {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Override
    public String title() {
        return "The weekly digest";
    }

    @Override
    public void play(Scene scene, Plot plot) {
        Reply asked = scene.slack(LEA).types("/finops digest");
        SeenMessage now = digest(scene, 1);
        scene.done(
                scene.step(LEA).inSlack("#finops").does("types /finops digest").sees(asked.text() + "\n" + now.text()));
        AskForWorkload.asksAllTheSame(scene, plot, Plot.FORGOTTEN, NORA, "Meeting minutes", "Customer Support");
        monday(scene, plot);
        expired(scene, plot);
    }

    private static void monday(Scene scene, Plot plot) {
        ZonedDateTime now = scene.clock().instant().atZone(ZONE);
        Instant monday = now.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .with(LocalTime.of(9, 0, 1))
                .toInstant();
        scene.clock().advance(Duration.between(scene.clock().instant(), monday).plusSeconds(1));
        Bill.deliver(scene, plot);
        SeenMessage digest = digest(scene, 2);
        scene.done(scene.step("finops-bot")
                .bySchedule("Monday 09:00 Europe/Berlin")
                .does("posts the digest in #finops")
                .sees(digest.text()));
    }

    private static void expired(Scene scene, Plot plot) {
        SeenMessage card = plot.card(Plot.FORGOTTEN, "[Approve]");
        scene.clock().advance(Duration.ofDays(14));
        String told = scene.awaits(
                "the roles are read again",
                () -> Optional.of(plot.pressesAndIsTold(LUIS, card, "Approve"))
                        .filter(answer -> !answer.contains("ROLES_STALE")));
        scene.refused(
                scene.step(LUIS)
                        .inSlack("#finops")
                        .does("presses Approve on " + Plot.FORGOTTEN + ", two weeks too late")
                        .sees(told),
                "EXPIRED");
    }

    /** The digest of that number in the channel, 1 for the first. */
    static SeenMessage digest(Scene scene, int count) {
        return scene.awaits("digest number " + count, () -> {
            List<SeenMessage> digests = scene.slack(LEA).seesInChannel().stream()
                    .filter(seen -> seen.text().startsWith("AI spend digest"))
                    .toList();
            return digests.size() >= count ? Optional.of(digests.get(count - 1)) : Optional.empty();
        });
    }
}

package io.finopsbot.sandbox.story.demo;

import static io.finopsbot.sandbox.people.People.LEA;
import static io.finopsbot.sandbox.people.People.NORA;
import static io.finopsbot.sandbox.people.People.PIA;

import io.finopsbot.sandbox.jira.Issue;
import io.finopsbot.sandbox.slack.client.Reply;
import io.finopsbot.sandbox.story.Scene;

/** Part 15: a request is withdrawn after approval; and everything that happened can be read. */
final class LookBack implements Part {
    @Override
    public String title() {
        return "Looking back: status, audit trail, attribution";
    }

    @Override
    public void play(Scene scene, Plot plot) {
        Reply withdrawal = withdraws(scene, plot);
        tells(scene, "/finops status " + Plot.MAIN);
        tells(scene, "/finops audit " + Plot.MAIN);
        guesses(scene);
        Bill.deliver(scene, plot);
        scene.slack(LEA).types("/finops digest");
        scene.done(scene.step("finops-bot")
                .inSlack("#finops")
                .does("posts the attribution summary, because Lea typed /finops digest")
                .sees(ReadDigest.digest(scene, 3).text()));
        new NotSlack(scene).tries(withdrawal);
    }

    private static Reply withdraws(Scene scene, Plot plot) {
        Reply reply = scene.slack(LEA)
                .types("/finops withdraw " + Plot.SECOND + " The team uses the shared assistant instead.");
        Issue second = plot.awaitsIssue(
                plot.issue(Plot.SECOND, 2),
                "is cancelled",
                issue -> issue.status().name().equals("Won't Do"));
        scene.done(scene.step(LEA)
                .inSlack("#finops")
                .does("withdraws " + Plot.SECOND + " after its approval; its open issues are cancelled, " + second.key()
                        + " among them")
                .sees(reply.text()));
        return reply;
    }

    /** Pia asks the bot alone, and reads what it answers. */
    static void tells(Scene scene, String command) {
        scene.done(scene.step(PIA)
                .inSlack("DM")
                .does("types " + command)
                .sees(scene.slack(PIA).typesAlone(command).text()));
    }

    private static void guesses(Scene scene) {
        String there =
                scene.slack(NORA).typesAlone("/finops audit " + Plot.MAIN).text();
        String none = scene.slack(NORA).typesAlone("/finops audit BR-9999").text();
        scene.expects(
                there.replace("request " + Plot.MAIN, "request BR-9999").equals(none),
                "both answers are the same",
                there + none);
        scene.refused(
                scene.step(NORA)
                        .inSlack("DM")
                        .does("types /finops audit " + Plot.MAIN
                                + ", which is not hers, and is answered word for word what she is about BR-9999")
                        .sees(there),
                "NO_SUCH_REQUEST");
    }
}

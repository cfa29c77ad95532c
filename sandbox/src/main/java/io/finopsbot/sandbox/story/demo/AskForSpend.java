package io.finopsbot.sandbox.story.demo;

import static io.finopsbot.sandbox.people.People.LEA;
import static io.finopsbot.sandbox.people.People.NORA;
import static io.finopsbot.sandbox.people.People.PIA;

import io.finopsbot.sandbox.aws.costs.DemoMonth;
import io.finopsbot.sandbox.story.Scene;
import java.math.BigDecimal;
import java.util.Locale;

/** Part 10: what it costs, from the export, closing to the last digit. */
final class AskForSpend implements Part {
    @Override
    public String title() {
        return "What does it cost?";
    }

    @Override
    public void play(Scene scene, Plot plot) {
        DemoMonth month = Bill.deliver(scene, plot);
        scene.done(scene.step("AWS")
                .inAws("Data Exports")
                .does("delivers the CUR 2.0 export of " + month.period() + ", "
                        + month.rows().size() + " rows"));
        String all = plot.typesForAll(LEA, "/finops spend", "Claude Platform spend in");
        String total = "total of usage USD " + exact(month.claudePlatform());
        scene.expects(all.contains(total), "the answer says “" + total + "”", all);
        scene.done(scene.step(LEA)
                .inSlack("#finops")
                .does("types /finops spend; all in the channel read the answer")
                .sees(all));
        String own = plot.typesAloneAndIsTold(PIA, "/finops spend");
        scene.expects(!own.contains(total), "the answer says nothing of what is not hers", own);
        scene.done(scene.step(PIA)
                .inSlack("DM")
                .does("types /finops spend to the bot alone, and sees her own workloads")
                .sees(own));
        String one = plot.typesAloneAndIsTold(PIA, "/finops spend " + Plot.WORKSPACE);
        scene.done(scene.step(PIA)
                .inSlack("DM")
                .does("types /finops spend " + Plot.WORKSPACE)
                .sees(one));
        guesses(scene, plot, "/finops spend " + Plot.WORKSPACE, Plot.WORKSPACE, "that you may see");
    }

    /** Nora, whose it is not, is answered what she would be if it was not there. */
    private static void guesses(Scene scene, Plot plot, String command, String name, String says) {
        String there = plot.typesAloneAndIsTold(NORA, command);
        String none = plot.typesAloneAndIsTold(NORA, command.replace(name, "nothing"));
        scene.expects(
                there.contains(says) && there.replace(name, "nothing").equals(none),
                "both answers are the same",
                there + " / " + none);
        scene.done(scene.step(NORA)
                .inSlack("DM")
                .does("types " + command + ", which is not hers")
                .sees(there));
    }

    private static String exact(BigDecimal amount) {
        int decimals = Math.max(2, amount.stripTrailingZeros().scale());
        return String.format(Locale.ENGLISH, "%,." + decimals + "f", amount);
    }
}

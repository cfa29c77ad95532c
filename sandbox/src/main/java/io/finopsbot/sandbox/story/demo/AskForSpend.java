package io.finopsbot.sandbox.story.demo;

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
        String all = plot.typesAndIsTold(PIA, "/finops spend");
        String total = "total of usage USD " + exact(month.claudePlatform());
        scene.expects(all.contains(total), "the answer says “" + total + "”", all);
        scene.done(
                scene.step(PIA).inSlack("#finops").does("types /finops spend").sees(all));
        String one = plot.typesAndIsTold(PIA, "/finops spend " + Plot.WORKSPACE);
        scene.done(scene.step(PIA)
                .inSlack("#finops")
                .does("types /finops spend " + Plot.WORKSPACE)
                .sees(one));
    }

    private static String exact(BigDecimal amount) {
        int decimals = Math.max(2, amount.stripTrailingZeros().scale());
        return String.format(Locale.ENGLISH, "%,." + decimals + "f", amount);
    }
}

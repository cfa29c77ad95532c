package io.finopsbot.sandbox.story.demo;

import io.finopsbot.sandbox.aws.costs.CostExportWriter;
import io.finopsbot.sandbox.aws.costs.DemoMonth;
import io.finopsbot.sandbox.aws.costs.TaggedWorkspace;
import io.finopsbot.sandbox.story.Scene;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** AWS delivers the cost export of the month so far. */
final class Bill {
    private Bill() {}

    /** Delivers it: the demo's workspace from its first day on, and everything else that a bill has. */
    static DemoMonth deliver(Scene scene, Plot plot) {
        LocalDate today = LocalDate.ofInstant(scene.clock().instant(), ZoneOffset.UTC);
        TaggedWorkspace workspace =
                new TaggedWorkspace(Plot.WORKSPACE, Plot.TAG, Plot.ACCOUNT, Plot.REGION, plot.created());
        DemoMonth month = DemoMonth.of(today, List.of(workspace));
        new CostExportWriter(scene.server().workFolder().resolve("cost-export"), "finops-export", scene.clock())
                .write(month.period(), month.rows());
        return month;
    }
}

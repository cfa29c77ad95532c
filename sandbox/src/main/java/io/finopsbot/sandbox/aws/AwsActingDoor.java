package io.finopsbot.sandbox.aws;

import io.finopsbot.sandbox.SandboxClock;
import io.finopsbot.sandbox.aws.costs.CostExportWriter;
import io.finopsbot.sandbox.aws.costs.DemoMonth;
import io.finopsbot.sandbox.aws.costs.TaggedWorkspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets a person at a command line create a workspace, as in the AWS console, and have the cost export delivered. */
@RestController
class AwsActingDoor {
    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final String WORKSPACE_TAG = "finops-workspace";

    private final WorkspaceConsole console;
    private final SandboxClock clock;

    AwsActingDoor(WorkspaceConsole console, SandboxClock clock) {
        this.console = console;
        this.clock = clock;
    }

    /** Creates a workspace: name, region, account (if not the first), and every other field as a tag. Answers its ARN. */
    @PostMapping(path = "/act/aws/creates", produces = TEXT)
    String creates(@RequestParam Map<String, String> fields) {
        Map<String, String> tags = new TreeMap<>(fields);
        String name = String.valueOf(tags.remove("name"));
        String region = String.valueOf(tags.remove("region"));
        String account = tags.remove("account");
        Workspace created =
                account == null ? console.create(name, tags, region) : console.create(name, tags, region, account);
        return created.arn() + "\n";
    }

    /** Delivers the cost export of the month so far, with rows of every workspace. */
    @PostMapping(path = "/act/aws/delivers", produces = TEXT)
    String delivers() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<TaggedWorkspace> workspaces =
                console.workspaces().stream().map(AwsActingDoor::tagged).toList();
        DemoMonth month = DemoMonth.of(today, workspaces);
        Path folder = clock.file().resolveSibling("cost-export");
        new CostExportWriter(folder, "finops-export", clock).write(month.period(), month.rows());
        return month.rows().size() + " rows of " + month.period() + "\n";
    }

    private static TaggedWorkspace tagged(Workspace workspace) {
        return new TaggedWorkspace(
                workspace.tags().getOrDefault(WORKSPACE_TAG, workspace.name()),
                WORKSPACE_TAG,
                workspace.account(),
                workspace.region(),
                LocalDate.ofInstant(workspace.created(), ZoneOffset.UTC));
    }
}

package io.finopsbot.sandbox.aws;

import io.finopsbot.sandbox.RandomText;
import io.finopsbot.sandbox.SandboxClock;
import io.finopsbot.sandbox.aws.signing.CredentialBook;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The AWS console's side: what an administrator sees and does, in every region, without any request on the wire. */
@Component
public final class WorkspaceConsole {
    private static final int ID_LENGTH = 24;
    private static final int MOST_LIVE = 100;

    private final SandboxClock clock;
    private final Map<String, Workspace> byId = new LinkedHashMap<>();
    private String account = CredentialBook.HOME;
    private boolean outage;

    WorkspaceConsole(SandboxClock clock) {
        this.clock = clock;
    }

    public synchronized Workspace create(String name, Map<String, String> tags, String region) {
        return create(name, tags, region, account);
    }

    public synchronized Workspace create(String name, Map<String, String> tags, String region, String owner) {
        WorkspaceRules.check(name, tags);
        if (byId.values().stream().filter(workspace -> !workspace.isArchived()).count() >= MOST_LIVE) {
            throw WorkspaceProblem.invalid("The organization has reached its limit of " + MOST_LIVE + " workspaces.");
        }
        Workspace workspace =
                new Workspace("wrkspc_" + RandomText.anyCase(ID_LENGTH), name, tags, owner, region, now(), null);
        byId.put(workspace.id(), workspace);
        return workspace;
    }

    public Workspace archive(String id) {
        return change(id, workspace -> workspace.archivedAt(now()));
    }

    public Workspace rename(String id, String name) {
        return change(id, workspace -> workspace.with(name, workspace.tags()));
    }

    /** Puts these tags in the place of all others. */
    public Workspace retag(String id, Map<String, String> tags) {
        return change(id, workspace -> workspace.with(workspace.name(), tags));
    }

    public Workspace workspace(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no workspace " + id));
    }

    /** All workspaces of all regions, the oldest first. */
    public synchronized List<Workspace> workspaces() {
        return List.copyOf(byId.values());
    }

    /** The account in which workspaces are created from now on. */
    public synchronized void account(String next) {
        account = next;
    }

    /** While it lasts, every call is answered with 503. */
    public synchronized void outage(boolean next) {
        outage = next;
    }

    synchronized boolean isOut() {
        return outage;
    }

    synchronized Optional<Workspace> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    synchronized Workspace change(String id, UnaryOperator<Workspace> change) {
        Workspace changed = change.apply(workspace(id));
        WorkspaceRules.check(changed.name(), changed.tags());
        byId.put(id, changed);
        return changed;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

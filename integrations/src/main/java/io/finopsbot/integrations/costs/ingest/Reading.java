package io.finopsbot.integrations.costs.ingest;

import io.finopsbot.integrations.costs.Matchers;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;

/** How the export is read and understood: a part of the name of all that is made of it. */
public record Reading(WorkspaceTagKey tag, Matchers matchers) {
    /** Rises with every change of what is written, so that nothing that an older version wrote is taken for it. */
    private static final String EDITION = "1";

    /** What the lines depend on besides the file. */
    String ofLines() {
        return EDITION + ' ' + tag.value();
    }

    /** What the classification depends on besides the lines. */
    String ofClasses() {
        return EDITION + ' ' + matchers;
    }
}

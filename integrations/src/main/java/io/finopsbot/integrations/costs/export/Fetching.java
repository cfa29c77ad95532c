package io.finopsbot.integrations.costs.export;

import java.nio.file.Path;
import java.util.List;

/** Brings files that a manifest lists to where they belong, if they can be had. */
@FunctionalInterface
interface Fetching {
    /** For an export that somebody else copies. */
    Fetching NONE = (manifest, files) -> {};

    void fetch(Path manifest, List<Path> files);
}

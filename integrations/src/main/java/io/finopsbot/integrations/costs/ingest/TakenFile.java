package io.finopsbot.integrations.costs.ingest;

import java.time.Instant;

/**
 * A delivered file that was taken in.
 *
 * @param segment the name of what was made of it
 */
record TakenFile(String path, long bytes, Instant modifiedAt, String content, String segment) {}

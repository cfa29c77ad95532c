/**
 * Takes in what the export delivers: every file once, a delivery whole or not at all. What it writes is immutable, but for the
 * one small file a month that says which book counts.
 */
@NullMarked
package io.finopsbot.integrations.costs.ingest;

import org.jspecify.annotations.NullMarked;

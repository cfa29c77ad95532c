/** Deliveries, taken in. */
@NullMarked
package io.finopsbot.integrations.costs.ingest;

import org.jspecify.annotations.NullMarked;

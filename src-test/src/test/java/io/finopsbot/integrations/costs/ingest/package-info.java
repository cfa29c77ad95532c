/** Deliveries that are taken in, whole or not at all. */
@NullMarked
package io.finopsbot.integrations.costs.ingest;

import org.jspecify.annotations.NullMarked;

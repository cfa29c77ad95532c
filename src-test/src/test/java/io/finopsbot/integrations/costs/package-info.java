/** Proves what the cost export's reader makes of real Parquet files. */
@NullMarked
package io.finopsbot.integrations.costs;

import org.jspecify.annotations.NullMarked;

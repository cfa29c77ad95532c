/** Proves that Athena's SQL, run by Trino, gives the rows and digits that DuckDB gives. */
@NullMarked
package io.finopsbot.integrations.costs.athena;

import org.jspecify.annotations.NullMarked;

/** DuckDB, in memory and locked to its folders: how costs are read, and nothing else about them. */
@NullMarked
package io.finopsbot.integrations.costs.duckdb;

import org.jspecify.annotations.NullMarked;

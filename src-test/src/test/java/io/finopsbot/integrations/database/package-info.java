/**
 * What the database promises, over H2 and over PostgreSQL.
 */
@NullMarked
package io.finopsbot.integrations.database;

import org.jspecify.annotations.NullMarked;

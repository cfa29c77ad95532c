/** Proves how Athena is asked, waited for and given up, and what its failures are to people. Its SQL is proved where Trino runs. */
@NullMarked
package io.finopsbot.integrations.costs.athena;

import org.jspecify.annotations.NullMarked;

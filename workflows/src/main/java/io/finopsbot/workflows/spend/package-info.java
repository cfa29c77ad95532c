/**
 * What Claude costs: money, the report of a month, and the port to the cost export. Knows nothing of requests.
 */
@NullMarked
package io.finopsbot.workflows.spend;

import org.jspecify.annotations.NullMarked;

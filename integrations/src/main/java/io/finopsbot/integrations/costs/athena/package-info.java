/**
 * Answers questions about spend with Amazon Athena, for exports beyond what one machine takes in: from the raw table of CUR 2.0,
 * with the classification, the rounding and the order of the books. Knows nothing of how answers are shown.
 */
@NullMarked
package io.finopsbot.integrations.costs.athena;

import org.jspecify.annotations.NullMarked;

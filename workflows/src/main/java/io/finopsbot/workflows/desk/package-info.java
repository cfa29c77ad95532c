/**
 * Everything that changes a request: one desk, one write door, a file a verb. Knows all other packages; none knows it.
 */
@NullMarked
package io.finopsbot.workflows.desk;

import org.jspecify.annotations.NullMarked;

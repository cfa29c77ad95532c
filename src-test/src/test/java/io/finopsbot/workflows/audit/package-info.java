/** Proves that a trail shows when it was changed. */
@NullMarked
package io.finopsbot.workflows.audit;

import org.jspecify.annotations.NullMarked;

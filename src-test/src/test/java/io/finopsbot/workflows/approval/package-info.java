/** Proves how scopes are compared. */
@NullMarked
package io.finopsbot.workflows.approval;

import org.jspecify.annotations.NullMarked;

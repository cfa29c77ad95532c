/** Proves every verb and every rule that can refuse it. */
@NullMarked
package io.finopsbot.workflows.desk;

import org.jspecify.annotations.NullMarked;

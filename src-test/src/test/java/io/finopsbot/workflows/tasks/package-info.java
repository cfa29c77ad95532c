/** Proves in which order tasks go. */
@NullMarked
package io.finopsbot.workflows.tasks;

import org.jspecify.annotations.NullMarked;

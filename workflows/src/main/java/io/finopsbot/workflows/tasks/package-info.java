/**
 * What the Cloud Engineer must do, in order; the task machine is the judge of it. Knows approval and spaces.
 */
@NullMarked
package io.finopsbot.workflows.tasks;

import org.jspecify.annotations.NullMarked;

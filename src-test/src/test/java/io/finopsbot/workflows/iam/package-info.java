/** Proves what is a policy and what is none. */
@NullMarked
package io.finopsbot.workflows.iam;

import org.jspecify.annotations.NullMarked;

/**
 * The workspace that a request leads to: its name, its ARN, its registration and its claim. Knows people, not requests.
 */
@NullMarked
package io.finopsbot.workflows.spaces;

import org.jspecify.annotations.NullMarked;

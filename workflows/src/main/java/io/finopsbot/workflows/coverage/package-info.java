/**
 * Which models leads have named scopes of, and how far each has come: the AI Models table. Knows requests; no other package
 * knows it.
 */
@NullMarked
package io.finopsbot.workflows.coverage;

import org.jspecify.annotations.NullMarked;

/**
 * Who stands in for a lead, and how long. Knows people and audit.
 */
@NullMarked
package io.finopsbot.workflows.delegation;

import org.jspecify.annotations.NullMarked;

/**
 * The models that may be asked for: what they are, where they run, what they cost, and who may have them. Knows people and
 * the audit trail, nothing of requests.
 */
@NullMarked
package io.finopsbot.workflows.models;

import org.jspecify.annotations.NullMarked;

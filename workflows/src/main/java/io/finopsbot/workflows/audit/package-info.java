/**
 * What is remembered of every change and every refusal, in a chain of hashes a subject. Knows people and rules.
 */
@NullMarked
package io.finopsbot.workflows.audit;

import org.jspecify.annotations.NullMarked;

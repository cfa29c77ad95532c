/**
 * Why something may not be: the rules, the refusal that names one, and the outcome of an attempt. Knows nothing else.
 */
@NullMarked
package io.finopsbot.workflows.rules;

import org.jspecify.annotations.NullMarked;

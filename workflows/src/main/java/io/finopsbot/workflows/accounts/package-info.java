/**
 * Whose a connected system's account is, where e-mail addresses do not tell: the tie that a person makes with a one-time code.
 */
@NullMarked
package io.finopsbot.workflows.accounts;

import org.jspecify.annotations.NullMarked;

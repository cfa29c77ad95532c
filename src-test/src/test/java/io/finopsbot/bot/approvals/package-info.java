/**
 * The card and the form that a lead approves in.
 */
@NullMarked
package io.finopsbot.bot.approvals;

import org.jspecify.annotations.NullMarked;

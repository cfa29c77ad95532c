/**
 * The card in the FinOps channel, and the lead's decision on it.
 */
@NullMarked
package io.finopsbot.bot.approvals;

import org.jspecify.annotations.NullMarked;

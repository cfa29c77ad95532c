/**
 * Who people are and which role they have, as Slack says.
 */
@NullMarked
package io.finopsbot.bot.people;

import org.jspecify.annotations.NullMarked;

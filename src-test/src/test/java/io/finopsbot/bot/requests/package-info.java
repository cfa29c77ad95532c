/**
 * The forms and answers about requests.
 */
@NullMarked
package io.finopsbot.bot.requests;

import org.jspecify.annotations.NullMarked;

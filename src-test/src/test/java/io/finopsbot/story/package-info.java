/**
 * The promises of the whole product, kept by the program as it is shipped: the bot's jar as a process of its own beside the
 * sandbox, driven over HTTP by people who know nothing of its inside.
 */
@NullMarked
package io.finopsbot.story;

import org.jspecify.annotations.NullMarked;

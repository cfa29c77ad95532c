/**
 * Reads blocks as people do.
 */
@NullMarked
package io.finopsbot.sandbox.slack.blocks;

import org.jspecify.annotations.NullMarked;

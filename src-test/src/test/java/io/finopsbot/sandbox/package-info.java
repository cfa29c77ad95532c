/** Proves that the sandbox speaks like the systems it plays. */
@NullMarked
package io.finopsbot.sandbox;

import org.jspecify.annotations.NullMarked;

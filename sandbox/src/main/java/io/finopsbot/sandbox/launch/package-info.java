/** Starts the bot beside the sandbox as an operating system process, with everything it needs to know. */
@NullMarked
package io.finopsbot.sandbox.launch;

import org.jspecify.annotations.NullMarked;

/** The bot as a process beside the sandbox, and the command line. */
@NullMarked
package io.finopsbot.sandbox.launch;

import org.jspecify.annotations.NullMarked;

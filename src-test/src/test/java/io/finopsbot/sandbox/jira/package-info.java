/** Proves the sandbox's Jira from outside, over HTTP. */
@NullMarked
package io.finopsbot.sandbox.jira;

import org.jspecify.annotations.NullMarked;

/** Shows Jira's issues to people at a browser or a command line, and lets them act. */
@NullMarked
package io.finopsbot.sandbox.jira.show;

import org.jspecify.annotations.NullMarked;

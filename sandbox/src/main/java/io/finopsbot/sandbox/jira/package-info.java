/** Plays Jira Cloud's REST API v3 and its webhooks. */
@NullMarked
package io.finopsbot.sandbox.jira;

import org.jspecify.annotations.NullMarked;

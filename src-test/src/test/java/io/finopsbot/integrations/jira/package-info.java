/** What the queue in Jira promises, against the sandbox's Jira and against faults on the wire. */
@NullMarked
package io.finopsbot.integrations.jira;

import org.jspecify.annotations.NullMarked;

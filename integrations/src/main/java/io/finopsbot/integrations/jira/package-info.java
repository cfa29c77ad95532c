/**
 * The engineers' queue in Jira: an image of the ledger's task chains, and the door through which engineers act on them. Says
 * nothing about what may be; that is the desk's. Knows no Slack beyond the address of a thread.
 */
@NullMarked
package io.finopsbot.integrations.jira;

import org.jspecify.annotations.NullMarked;

/** Atlassian Document Format: what Jira accepts as a description or comment, and how it reads. Knows nothing of issues. */
@NullMarked
package io.finopsbot.sandbox.jira.adf;

import org.jspecify.annotations.NullMarked;

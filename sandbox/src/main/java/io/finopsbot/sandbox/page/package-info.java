/** The state page: what stands in Slack, Jira and AWS right now, for a person's eyes. */
@NullMarked
package io.finopsbot.sandbox.page;

import org.jspecify.annotations.NullMarked;

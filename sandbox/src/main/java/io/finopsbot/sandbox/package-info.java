/**
 * A program of its own that plays Slack, Jira and AWS over their wire protocols. Must not know any other module.
 */
@NullMarked
package io.finopsbot.sandbox;

import org.jspecify.annotations.NullMarked;

/**
 * The AWS cost export: finds the delivery of a month by its manifest, and answers what Claude Platform cost in it with one
 * DuckDB query over its files. Knows {@code workflows.spend}; nothing of requests, Slack or Jira.
 */
@NullMarked
package io.finopsbot.integrations.costs;

import org.jspecify.annotations.NullMarked;

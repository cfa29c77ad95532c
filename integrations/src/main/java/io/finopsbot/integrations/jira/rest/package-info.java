/**
 * Jira Cloud's REST API, version 3: the calls that are made, what they carry, and what their failures mean. Knows nothing of
 * requests and tasks, so that another client could take its place.
 */
@NullMarked
package io.finopsbot.integrations.jira.rest;

import org.jspecify.annotations.NullMarked;

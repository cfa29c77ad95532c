/** The Slack Web API and the response URLs, as an app calls them: one file a method. */
@NullMarked
package io.finopsbot.sandbox.slack.web;

import org.jspecify.annotations.NullMarked;

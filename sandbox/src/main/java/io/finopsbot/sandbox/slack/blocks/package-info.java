/** Block Kit: what Slack refuses, and what a person reads. Knows neither channels nor people's state. */
@NullMarked
package io.finopsbot.sandbox.slack.blocks;

import org.jspecify.annotations.NullMarked;

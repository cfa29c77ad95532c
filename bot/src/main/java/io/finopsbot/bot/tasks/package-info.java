/**
 * What engineers and leads do about tasks in Slack: register an ARN, return a task, resume or cancel a chain.
 */
@NullMarked
package io.finopsbot.bot.tasks;

import org.jspecify.annotations.NullMarked;

/**
 * Asking for a workload: the request form, its revision, its withdrawal, its status and its audit trail.
 */
@NullMarked
package io.finopsbot.bot.requests;

import org.jspecify.annotations.NullMarked;

/**
 * What start-up, health and doctor ask of every part: one check, one outcome, one remedy.
 */
@NullMarked
package io.finopsbot.workflows.readiness;

import org.jspecify.annotations.NullMarked;

/**
 * Reads each delivered file once and keeps what answers need: the lines, flattened and rounded, what they come to a day, and a
 * book of series and daily facts that every question is answered from. Segments are immutable and named by what is in them.
 */
@NullMarked
package io.finopsbot.integrations.costs.segments;

import org.jspecify.annotations.NullMarked;

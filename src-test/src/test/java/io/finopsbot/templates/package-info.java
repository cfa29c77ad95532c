/**
 * That templates fill and escape, and that every sentence is there and can be said.
 */
@NullMarked
package io.finopsbot.templates;

import org.jspecify.annotations.NullMarked;

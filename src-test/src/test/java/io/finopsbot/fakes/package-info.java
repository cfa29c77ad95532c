/**
 * Hand-written stand-ins that tests of several parts use.
 */
@NullMarked
package io.finopsbot.fakes;

import org.jspecify.annotations.NullMarked;

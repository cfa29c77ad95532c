/** The cast: who one can act as. */
@NullMarked
package io.finopsbot.sandbox.people;

import org.jspecify.annotations.NullMarked;

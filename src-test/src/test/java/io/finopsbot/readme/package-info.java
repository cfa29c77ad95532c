/** The README says what the program does. */
@NullMarked
package io.finopsbot.readme;

import org.jspecify.annotations.NullMarked;

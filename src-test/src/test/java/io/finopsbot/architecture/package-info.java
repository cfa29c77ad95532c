/**
 * The walls and habits of the house, checked on its compiled classes and its sources.
 */
@NullMarked
package io.finopsbot.architecture;

import org.jspecify.annotations.NullMarked;

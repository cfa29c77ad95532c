/** Who is who. */
@NullMarked
package io.finopsbot.workflows.people;

import org.jspecify.annotations.NullMarked;

/** Proves that money is exact and every line has one owner or one gap. */
@NullMarked
package io.finopsbot.workflows.spend;

import org.jspecify.annotations.NullMarked;

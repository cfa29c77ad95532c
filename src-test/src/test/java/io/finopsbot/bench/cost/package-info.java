/** Measures how fast costs are taken in and asked about: {@code src-test/bench/run cost}. */
@NullMarked
package io.finopsbot.bench.cost;

import org.jspecify.annotations.NullMarked;

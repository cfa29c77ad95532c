/** How stories are told, and how they break. */
@NullMarked
package io.finopsbot.sandbox.story;

import org.jspecify.annotations.NullMarked;

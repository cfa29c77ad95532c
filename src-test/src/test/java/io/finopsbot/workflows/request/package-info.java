/** Proves where a request can go, and when its content is another. */
@NullMarked
package io.finopsbot.workflows.request;

import org.jspecify.annotations.NullMarked;

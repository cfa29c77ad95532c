/** What a person sees of the sandbox in a browser. */
@NullMarked
package io.finopsbot.sandbox.page;

import org.jspecify.annotations.NullMarked;

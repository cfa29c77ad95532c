/** Where AWS delivers the cost export, and what it delivered last: the manifest says which files. */
@NullMarked
package io.finopsbot.integrations.costs.export;

import org.jspecify.annotations.NullMarked;

/** Proves what names, ARNs and tag keys of workspaces are. */
@NullMarked
package io.finopsbot.workflows.spaces;

import org.jspecify.annotations.NullMarked;

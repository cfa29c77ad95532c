/** Stories: people act, the transcript tells what happened, and a step that comes out otherwise breaks the story. */
@NullMarked
package io.finopsbot.sandbox.story;

import org.jspecify.annotations.NullMarked;

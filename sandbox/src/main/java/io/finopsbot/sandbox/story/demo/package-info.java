/** The story that {@code finops demo} plays: from a Business Request to attributed spend, a class a part. */
@NullMarked
package io.finopsbot.sandbox.story.demo;

import org.jspecify.annotations.NullMarked;

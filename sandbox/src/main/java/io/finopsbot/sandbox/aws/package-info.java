/** Plays the workspace routes of Claude Platform on AWS, and delivers a cost export. */
@NullMarked
package io.finopsbot.sandbox.aws;

import org.jspecify.annotations.NullMarked;

/** Proves the sandbox's AWS from outside. */
@NullMarked
package io.finopsbot.sandbox.aws;

import org.jspecify.annotations.NullMarked;

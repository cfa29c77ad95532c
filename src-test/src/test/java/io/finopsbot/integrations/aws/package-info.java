/** Proves what becomes of a registered ARN when AWS is read, and when it cannot be. */
@NullMarked
package io.finopsbot.integrations.aws;

import org.jspecify.annotations.NullMarked;

/** Proves the sandbox's IAM and STS with the real SDK. */
@NullMarked
package io.finopsbot.sandbox.aws.iam;

import org.jspecify.annotations.NullMarked;

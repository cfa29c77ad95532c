/** Plays AWS's IAM and STS by their query protocol: roles with their inline policies, and sessions of them. */
@NullMarked
package io.finopsbot.sandbox.aws.iam;

import org.jspecify.annotations.NullMarked;

/** Proves that the sandbox's cost exports are what AWS delivers, by reading them back. */
@NullMarked
package io.finopsbot.sandbox.aws.costs;

import org.jspecify.annotations.NullMarked;

/** Delivers cost exports (CUR 2.0) into a folder as AWS delivers them into a bucket. */
@NullMarked
package io.finopsbot.sandbox.aws.costs;

import org.jspecify.annotations.NullMarked;

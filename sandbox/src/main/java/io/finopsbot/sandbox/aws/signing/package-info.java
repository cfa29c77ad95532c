/** Signature Version 4: who signs what, and whether a signature is right. Knows nothing of the services behind it. */
@NullMarked
package io.finopsbot.sandbox.aws.signing;

import org.jspecify.annotations.NullMarked;

/** Proves the policies that are generated, letter for letter. */
@NullMarked
package io.finopsbot.integrations.iam;

import org.jspecify.annotations.NullMarked;

/**
 * One-time codes.
 */
@NullMarked
package io.finopsbot.workflows.accounts;

import org.jspecify.annotations.NullMarked;

/**
 * The Business Request as it stands in the ledger, and the request machine. Knows approval, tasks and spaces.
 */
@NullMarked
package io.finopsbot.workflows.request;

import org.jspecify.annotations.NullMarked;

/** Proves what counts as a document and how it reads. */
@NullMarked
package io.finopsbot.sandbox.jira.adf;

import org.jspecify.annotations.NullMarked;

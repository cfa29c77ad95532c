/**
 * What an approved scope means in IAM: statements of policies, trust, names and sizes, as plain values. Knows scopes and
 * requests; says nothing of JSON.
 */
@NullMarked
package io.finopsbot.workflows.iam;

import org.jspecify.annotations.NullMarked;

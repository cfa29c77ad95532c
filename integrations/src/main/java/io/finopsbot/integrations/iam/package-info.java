/**
 * IAM policies as documents: statements of {@code workflows.iam} in the form of the templates.
 */
@NullMarked
package io.finopsbot.integrations.iam;

import org.jspecify.annotations.NullMarked;

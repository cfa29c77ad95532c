/**
 * What a lead approves: platform, model, account, region, IAM scope, workspace. Knows spaces and people.
 */
@NullMarked
package io.finopsbot.workflows.approval;

import org.jspecify.annotations.NullMarked;

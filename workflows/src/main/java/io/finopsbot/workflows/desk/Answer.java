package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.rules.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What came of a message, kept for its repetition.
 *
 * @param about what it was about; null if that was not there
 * @param refusal why it was refused; null if it was done
 */
public record Answer(@Nullable Subject about, @Nullable Refusal refusal) {}

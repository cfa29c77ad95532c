package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.rules.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What came of a message, kept for its repetition.
 *
 * @param request the request it was about; null if there was none
 * @param refusal why it was refused; null if it was done
 */
public record Answer(
        @Nullable RequestNumber request, @Nullable Refusal refusal) {}

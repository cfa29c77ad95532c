package io.finopsbot.sandbox.story;

import org.jspecify.annotations.Nullable;

/**
 * One step of a story, as it came out.
 *
 * @param number running, from 1
 * @param part the part of the story, from 1
 * @param actor who acted
 * @param door through which system
 * @param place where exactly, such as "Slack #finops" or "Jira FIN-1"
 * @param did what they did
 * @param saw what they saw because of it, or why it is left out; may have many lines or be empty
 * @param rule the rule of a refusal, or null
 * @param request the request that it was about, such as BR-1001, or null
 * @param issue the issue that it was about, such as FIN-1, or null
 */
public record Step(
        int number,
        int part,
        String actor,
        Door door,
        String place,
        String did,
        String saw,
        Outcome outcome,
        @Nullable String rule,
        @Nullable String request,
        @Nullable String issue) {

    public Step {
        if ((outcome == Outcome.REFUSED) != (rule != null)) {
            throw new IllegalArgumentException("A refusal names its rule, and nothing else does: step " + number);
        }
    }
}

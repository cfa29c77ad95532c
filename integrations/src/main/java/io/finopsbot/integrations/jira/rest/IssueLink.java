package io.finopsbot.integrations.jira.rest;

import org.jspecify.annotations.Nullable;

/**
 * A link as one of its two issues shows it: only the other end is there, under the part that the other end plays.
 *
 * @param inwardIssue the other end, if this issue is the outward one: of "Blocks", the blocker of this issue
 * @param outwardIssue the other end, if this issue is the inward one: of "Blocks", what this issue blocks
 */
public record IssueLink(
        String id,
        Type type,
        @Nullable IssueName inwardIssue,
        @Nullable IssueName outwardIssue) {
    /** The kind of link. */
    public record Type(String name) {}
}

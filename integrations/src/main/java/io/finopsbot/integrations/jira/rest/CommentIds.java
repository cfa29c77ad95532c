package io.finopsbot.integrations.jira.rest;

import java.util.List;

/** Which comments are wanted. */
public record CommentIds(List<Long> ids) {}

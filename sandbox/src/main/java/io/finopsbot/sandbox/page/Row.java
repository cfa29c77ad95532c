package io.finopsbot.sandbox.page;

/**
 * One thing on the state page. All of it is plain text; the page escapes it.
 *
 * @param anchor an id within the page, so that links can point here
 * @param heading a short line, such as an issue key with its status
 * @param body the rest, line by line
 */
public record Row(String anchor, String heading, String body) {}

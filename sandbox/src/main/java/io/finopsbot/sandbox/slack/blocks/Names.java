package io.finopsbot.sandbox.slack.blocks;

/** What people see instead of ids. */
public interface Names {
    String person(String id);

    String channel(String id);

    String group(String id);
}

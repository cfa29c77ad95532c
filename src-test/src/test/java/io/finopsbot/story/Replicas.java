package io.finopsbot.story;

import io.finopsbot.integrations.database.DatabaseKind;
import io.finopsbot.sandbox.launch.BotProcess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Two bots on one PostgreSQL, for the tests that leave them as they found them. They end with the tests. */
final class Replicas {
    private static @Nullable Replicas running;

    private final RunningBot first = RunningBot.on(DatabaseKind.POSTGRESQL.freshUrl());
    private final BotProcess second = first.replica();

    private Replicas() {}

    static synchronized Replicas running() {
        Replicas replicas = running;
        if (replicas == null) {
            replicas = new Replicas();
            running = replicas;
        }
        return replicas;
    }

    /** The one that Slack and Jira call. */
    RunningBot first() {
        return first;
    }

    BotProcess second() {
        return second;
    }

    /** Has Slack call that replica meanwhile. */
    <T> T at(BotProcess replica, Supplier<T> act) {
        first.slack().botAt(replica.slackAddress());
        try {
            return act.get();
        } finally {
            first.slack().botAt(first.process().slackAddress());
        }
    }
}

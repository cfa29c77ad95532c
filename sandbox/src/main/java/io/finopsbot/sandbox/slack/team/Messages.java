package io.finopsbot.sandbox.slack.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All messages of the team, oldest first within a channel. */
@Component
public class Messages {
    private final Timestamps timestamps;
    private final Bell bell;
    private final Map<String, ConcurrentSkipListMap<String, SlackMessage>> byChannel = new ConcurrentHashMap<>();

    Messages(Timestamps timestamps, Bell bell) {
        this.timestamps = timestamps;
        this.bell = bell;
    }

    public SlackMessage post(Draft draft) {
        SlackMessage message = draft.at(timestamps.next());
        in(draft.channel()).put(message.ts(), message);
        bell.ring();
        return message;
    }

    public Optional<SlackMessage> find(String channel, String ts) {
        return Optional.ofNullable(in(channel).get(ts));
    }

    /** Changes a message that is there; what it becomes. */
    public SlackMessage change(String channel, String ts, UnaryOperator<SlackMessage> edit) {
        SlackMessage changed = in(channel).computeIfPresent(ts, (id, message) -> edit.apply(message));
        if (changed == null) {
            throw new SlackRefusal("message_not_found");
        }
        bell.ring();
        return changed;
    }

    public void delete(String channel, String ts) {
        if (in(channel).remove(ts) == null) {
            throw new SlackRefusal("message_not_found");
        }
        bell.ring();
    }

    /** Everything in a channel, with ephemeral messages and replies. */
    public List<SlackMessage> all(String channel) {
        return List.copyOf(in(channel).values());
    }

    /** What the Web API may show: without ephemeral messages. */
    public Stream<SlackMessage> lasting(String channel) {
        return all(channel).stream().filter(message -> !message.isEphemeral());
    }

    /** A message and its replies. */
    public List<SlackMessage> thread(String channel, String ts) {
        return lasting(channel)
                .filter(message -> message.ts().equals(ts) || ts.equals(message.threadTs()))
                .toList();
    }

    private ConcurrentSkipListMap<String, SlackMessage> in(String channel) {
        return byChannel.computeIfAbsent(channel, id -> new ConcurrentSkipListMap<>());
    }
}

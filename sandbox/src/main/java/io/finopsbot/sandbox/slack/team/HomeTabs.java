package io.finopsbot.sandbox.slack.team;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The Home tab that the app published for each person. */
@Component
public class HomeTabs {
    private final ViewIds ids;
    private final Bell bell;
    private final Map<String, SlackView> byPerson = new ConcurrentHashMap<>();

    HomeTabs(ViewIds ids, Bell bell) {
        this.ids = ids;
        this.bell = bell;
    }

    /** Replaces a person's Home tab; {@code hash} is what the app believes to replace, or null for any. */
    public SlackView publish(String person, ObjectNode definition, @Nullable String hash) {
        SlackView published = byPerson.compute(person, (id, before) -> {
            if (hash != null && (before == null || !hash.equals(before.hash()))) {
                throw new SlackRefusal("hash_conflict");
            }
            return before == null ? first(person, definition) : before.updated(definition, ids.nextHash());
        });
        bell.ring();
        return published;
    }

    private SlackView first(String person, ObjectNode definition) {
        String id = ids.nextView();
        return new SlackView(id, person, definition, ids.nextHash(), id, null, ids.nextSerial());
    }

    public Optional<SlackView> of(String person) {
        return Optional.ofNullable(byPerson.get(person));
    }
}

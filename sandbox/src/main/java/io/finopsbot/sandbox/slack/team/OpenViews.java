package io.finopsbot.sandbox.slack.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The modals that people have open: a stack of at most three each. */
@Component
public class OpenViews {
    private static final int DEPTH = 3;
    private final ViewIds ids;
    private final Bell bell;
    private final Map<String, List<SlackView>> stacks = new HashMap<>();

    OpenViews(ViewIds ids, Bell bell) {
        this.ids = ids;
        this.bell = bell;
    }

    /** Shows a first view; what was open before is gone. */
    public synchronized SlackView open(String person, ObjectNode definition) {
        return show(person, definition, List.of());
    }

    /** Lays a view on top of the one that is open. */
    public synchronized SlackView push(String person, ObjectNode definition) {
        List<SlackView> stack = stack(person);
        if (stack.isEmpty()) {
            throw new SlackRefusal("not_found");
        }
        if (stack.size() >= DEPTH) {
            throw new SlackRefusal("push_limit_reached");
        }
        return show(person, definition, stack);
    }

    private SlackView show(String person, ObjectNode definition, List<SlackView> below) {
        refuseSecondExternalId(definition);
        String id = ids.nextView();
        String root = below.isEmpty() ? id : below.get(0).rootId();
        String previous = below.isEmpty() ? null : below.get(below.size() - 1).id();
        SlackView view = new SlackView(id, person, definition, ids.nextHash(), root, previous, ids.nextSerial());
        List<SlackView> stack = new ArrayList<>(below);
        stack.add(view);
        put(person, stack);
        return view;
    }

    private void refuseSecondExternalId(ObjectNode definition) {
        String external = definition.path("external_id").asString("");
        if (!external.isEmpty()
                && find(view -> view.text("external_id").equals(external)).isPresent()) {
            throw new SlackRefusal("duplicate_external_id");
        }
    }

    /** Replaces the content of an open view; {@code hash} is what the app believes to replace, or null for any. */
    public synchronized SlackView update(SlackView view, ObjectNode definition, @Nullable String hash) {
        SlackView now = find(open -> open.id().equals(view.id())).orElseThrow(() -> new SlackRefusal("not_found"));
        if (hash != null && !hash.equals(now.hash())) {
            throw new SlackRefusal("hash_conflict");
        }
        SlackView updated = now.updated(definition, ids.nextHash());
        List<SlackView> stack = new ArrayList<>(stack(now.person()));
        stack.replaceAll(open -> open.id().equals(now.id()) ? updated : open);
        put(now.person(), stack);
        return updated;
    }

    public synchronized void close(SlackView view) {
        List<SlackView> stack = new ArrayList<>(stack(view.person()));
        stack.removeIf(open -> open.id().equals(view.id()));
        put(view.person(), stack);
    }

    public synchronized void clear(String person) {
        put(person, List.of());
    }

    public synchronized Optional<SlackView> find(Predicate<SlackView> wanted) {
        return stacks.values().stream().flatMap(List::stream).filter(wanted).findFirst();
    }

    /** What a person has open, the topmost last. */
    public synchronized List<SlackView> stack(String person) {
        return List.copyOf(stacks.getOrDefault(person, List.of()));
    }

    private synchronized void put(String person, List<SlackView> stack) {
        stacks.put(person, List.copyOf(stack));
        bell.ring();
    }
}

package io.finopsbot.integrations.jira.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways that lead on from where an issue stands. */
public record Transitions(List<Transition> transitions) {
    public Transitions(@Nullable List<Transition> transitions) {
        this.transitions = transitions == null ? List.of() : List.copyOf(transitions);
    }

    /** One way. */
    public record Transition(String id, Status to, @Nullable Map<String, Field> fields) {
        /** The resolutions that may be named on this way; empty if it does not ask. */
        public List<String> resolutions() {
            Field field = fields == null ? null : fields.get("resolution");
            return field == null || field.allowedValues() == null
                    ? List.of()
                    : field.allowedValues().stream().map(Named::name).toList();
        }

        /** Whether one must be named. */
        public boolean needsResolution() {
            Field field = fields == null ? null : fields.get("resolution");
            return field != null && field.required();
        }
    }

    /** A field on the screen of a way. */
    public record Field(boolean required, @Nullable List<Named> allowedValues) {}

    /** Something that can be chosen. */
    public record Named(@Nullable String name) {
        @Override
        public String name() {
            return name == null ? "" : name;
        }
    }

    /** The way that leads into that status. */
    public Optional<Transition> into(String status) {
        return transitions.stream().filter(way -> way.to().isCalled(status)).findFirst();
    }
}

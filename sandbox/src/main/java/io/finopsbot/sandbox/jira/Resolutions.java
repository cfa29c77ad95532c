package io.finopsbot.sandbox.jira;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How an issue can end. Only a way into a done status has the field on its screen. */
final class Resolutions {
    static final List<String> NAMES = List.of("Done", "Won't Do", "Duplicate", "Cannot Reproduce");

    private Resolutions() {}

    static String idOf(String name) {
        return Integer.toString(10_000 + NAMES.indexOf(name));
    }

    /** The resolution after this way: the wanted one, else what the workflow sets. */
    static @Nullable String after(Transition way, JsonNode wanted) {
        if (!way.to().isDone()) {
            if (!wanted.isMissingNode()) {
                throw JiraProblem.field(
                        "resolution",
                        "Field 'resolution' cannot be set. It is not on the appropriate screen, or unknown.");
            }
            return null;
        }
        return wanted.isMissingNode() ? standard(way.to()) : named(wanted);
    }

    private static String standard(Status status) {
        return NAMES.contains(status.name()) ? status.name() : NAMES.get(0);
    }

    private static String named(JsonNode wanted) {
        String id = wanted.path("id").asString("");
        String name = wanted.path("name").asString("");
        return NAMES.stream()
                .filter(known -> id.isEmpty() ? known.equals(name) : idOf(known).equals(id))
                .findFirst()
                .orElseThrow(() -> JiraProblem.field("resolution", "Resolution '" + name + id + "' is not valid"));
    }
}

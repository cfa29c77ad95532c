package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.SlackRefusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A part of a list, and the cursor that asks for the next one (empty at the end). */
record Page<T>(List<T> items, String nextCursor) {
    private static final int LARGEST = 999;

    static <T> Page<T> of(List<T> all, Call call) {
        int limit = call.number("limit", 100);
        if (limit < 1 || limit > LARGEST) {
            throw new SlackRefusal("invalid_limit");
        }
        int from = offset(call.optional("cursor"));
        if (from > all.size()) {
            throw new SlackRefusal("invalid_cursor");
        }
        int to = Math.min(all.size(), from + limit);
        return new Page<>(all.subList(from, to), to == all.size() ? "" : cursor(to));
    }

    /** Writes where the list goes on, as the methods with cursors answer it. */
    void writeCursor(ObjectNode answer) {
        answer.putObject("response_metadata").put("next_cursor", nextCursor);
    }

    boolean hasMore() {
        return !nextCursor.isEmpty();
    }

    private static String cursor(int offset) {
        return Base64.getEncoder().encodeToString(("next:" + offset).getBytes(StandardCharsets.UTF_8));
    }

    private static int offset(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        try {
            String plain = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
            return Integer.parseInt(plain.replaceFirst("^next:", ""));
        } catch (IllegalArgumentException e) {
            throw new SlackRefusal("invalid_cursor");
        }
    }
}

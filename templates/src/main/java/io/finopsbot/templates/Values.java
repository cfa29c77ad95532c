package io.finopsbot.templates;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a template's holes, by name; null leaves the property out. */
public final class Values {
    private final Map<String, @Nullable Object> values = new HashMap<>();

    /** With that value. */
    public Values with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /** All of them. */
    public Map<String, @Nullable Object> all() {
        return values;
    }
}

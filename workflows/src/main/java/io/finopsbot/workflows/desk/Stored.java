package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.Governed;
import io.finopsbot.workflows.audit.Subject;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How what is judged is looked up.
 *
 * @param subject what is judged; null if it is made by this
 * @param lookup finds it by its subject
 */
record Stored<T extends Governed>(@Nullable Subject subject, Function<Subject, Optional<T>> lookup) {
    Optional<T> find() {
        return subject == null ? Optional.empty() : lookup.apply(subject);
    }

    Optional<T> find(Subject other) {
        return lookup.apply(other);
    }
}

package io.finopsbot.workflows.audit;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All audit records of all subjects, for whoever checks them outside. Found by {@link java.util.ServiceLoader}. */
public interface AuditArchive {
    /**
     * Reads everything at one moment: trail by trail, each from its beginning.
     *
     * @param environment what the installation is set to, by name
     * @throws Unreadable if it cannot be read whole
     */
    void read(Map<String, String> environment, Consumer<Filed> reader);

    /**
     * One record in its trail.
     *
     * @param last the number that the trail's last record has
     * @param record the record; null if the trail has none left
     */
    record Filed(Subject subject, long last, @Nullable AuditRecord record) {}

    /** Why it cannot be read; the message is a sentence for people. */
    final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unreadable(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }
}

package io.finopsbot.workflows.readiness;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The settings of one part of the bot. Found by {@link java.util.ServiceLoader}, and asked before anything starts. */
public interface SettingsPart {
    /** The environment variables that the part reads. */
    List<Setting> settings();

    /** The top-level sections of the configuration file that belong to the part. */
    Set<String> sections();

    /**
     * What is wrong in the part's sections, one sentence each.
     *
     * @param file the file's values by their path, such as {@code jira.statuses.done} or {@code accounts[0].id}
     */
    List<String> problems(Map<String, String> file);
}

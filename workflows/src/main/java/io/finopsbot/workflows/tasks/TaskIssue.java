package io.finopsbot.workflows.tasks;

import java.net.URI;

/**
 * The issue that stands for a task.
 *
 * @param key what people call it, such as {@code FIN-7}
 * @param address where to open it
 */
public record TaskIssue(int position, String key, URI address) {}

package io.finopsbot.sandbox.jira;

/**
 * A status of the workflow.
 *
 * @param category {@code new}, {@code indeterminate} or {@code done}
 */
public record Status(String id, String name, String category) {
    public static final Status TO_DO = new Status("10000", "To Do", "new");
    public static final Status IN_PROGRESS = new Status("10001", "In Progress", "indeterminate");
    public static final Status DONE = new Status("10002", "Done", "done");
    public static final Status WONT_DO = new Status("10003", "Won't Do", "done");

    boolean isDone() {
        return category.equals("done");
    }
}

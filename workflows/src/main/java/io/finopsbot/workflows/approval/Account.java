package io.finopsbot.workflows.approval;

/**
 * An AWS account that workloads may run in.
 *
 * @param id twelve digits
 * @param name what people call it
 */
public record Account(String id, String name) {
    public Account {
        if (!id.matches("\\d{12}")) {
            throw new IllegalArgumentException("An AWS account id has twelve digits: " + id);
        }
    }
}

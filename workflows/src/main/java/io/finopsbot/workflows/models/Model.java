package io.finopsbot.workflows.models;

/**
 * A model that may be approved.
 *
 * @param id what a program writes to call it, such as {@code claude-sonnet-4-6}
 */
public record Model(Platform platform, String vendor, String name, String id) {
    /** By which it is known among the models of all platforms, such as {@code claude-platform/claude-sonnet-4-6}. */
    public String key() {
        return platform.id() + "/" + id;
    }

    /** What people call it where both platforms have one of that name, such as {@code Claude Haiku 4.5 (Bedrock)}. */
    public String title() {
        return name + " (" + platform.title() + ")";
    }
}

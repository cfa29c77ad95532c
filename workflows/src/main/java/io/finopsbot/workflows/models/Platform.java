package io.finopsbot.workflows.models;

/** Where models run. */
public enum Platform {
    /** Amazon's own service for models of many vendors, billed a token, scoped by account, paid for by an IAM role. */
    BEDROCK("bedrock", "Bedrock"),
    /** Anthropic's own platform, sold through AWS Marketplace, scoped by workspace. */
    CLAUDE_PLATFORM("claude-platform", "Claude Platform");

    private final String id;
    private final String title;

    Platform(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** How the configuration file and stored rows spell it. */
    public String id() {
        return id;
    }

    /** How people spell it. */
    public String title() {
        return title;
    }
}

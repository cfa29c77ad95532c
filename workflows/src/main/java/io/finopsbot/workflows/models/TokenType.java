package io.finopsbot.workflows.models;

/** What tokens are billed as, each at a price of its own. */
public enum TokenType {
    INPUT("input"),
    OUTPUT("output"),
    CACHE_READ("cache-read"),
    CACHE_WRITE("cache-write"),
    BATCH_INPUT("batch-input"),
    BATCH_OUTPUT("batch-output");

    private final String id;

    TokenType(String id) {
        this.id = id;
    }

    /** How the configuration file spells it. */
    public String id() {
        return id;
    }
}

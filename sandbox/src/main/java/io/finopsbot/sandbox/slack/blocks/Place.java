package io.finopsbot.sandbox.slack.blocks;

/** The kinds of block that hold elements. */
enum Place {
    SECTION,
    ACTIONS,
    INPUT,
    CONTEXT
}

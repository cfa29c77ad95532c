package io.finopsbot.workflows.desk;

/** How much of a request somebody may see. */
public enum Sight {
    /** Not even whether there is such a request. */
    NOTHING,
    /** What is to be done, and how far it is. */
    TASK,
    /** All of it: business case, spend, audit trail. */
    WHOLE
}

package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.Governed;

/**
 * Something that somebody wants to happen to something governed. Pure: it reads nothing but its arguments and may be made
 * again when another change came first.
 *
 * @param <T> what it is about
 */
public interface Judgement<T extends Governed> {
    /** What the audit trail calls it. */
    AuditAction action();

    /** Whether it may be, and what is judged becomes by it. */
    Ruling<T> judge(T judged, Circumstances circumstances);
}

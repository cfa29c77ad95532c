package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.Governed;

/** A judgement whose consent changes nothing. */
record Rehearsal<T extends Governed>(Judgement<T> judgement) implements Judgement<T> {
    @Override
    public AuditAction action() {
        return judgement.action();
    }

    @Override
    public Ruling<T> judge(T judged, Circumstances circumstances) {
        Ruling<T> ruling = judgement.judge(judged, circumstances);
        return ruling.refusal() == null ? Ruling.unchanged() : Ruling.refused(ruling.refusal());
    }
}

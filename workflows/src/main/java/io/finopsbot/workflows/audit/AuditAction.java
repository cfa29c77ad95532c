package io.finopsbot.workflows.audit;

/** What was done, or tried. */
public enum AuditAction {
    SUBMIT,
    REVISE,
    CONSIDER,
    APPROVE,
    DECLINE,
    EXPIRE,
    WITHDRAW,
    START_TASK,
    STOP_TASK,
    FINISH_TASK,
    RETURN_TASK,
    REOPEN_TASK,
    RESUME,
    CANCEL,
    REGISTER_ARN,
    CHECK_ARN,
    POSTPONE_CHECK,
    TICK_TAG_ACTIVE,
    STOP_MOVING,
    CLAIM,
    SEND_HANDOFF,
    TIE_ACCOUNT
}

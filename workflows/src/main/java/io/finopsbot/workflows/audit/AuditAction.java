package io.finopsbot.workflows.audit;

/** What was done, or tried. */
public enum AuditAction {
    SUBMIT,
    REVISE,
    CONSIDER,
    APPROVE,
    CONFIRM,
    SEND_BACK,
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
    REMOVE_MODEL,
    PROPOSE_STATUS,
    CONFIRM_STATUS,
    REJECT_STATUS,
    WITHDRAW_STATUS,
    EXPIRE_STATUS,
    TIE_ACCOUNT
}

package io.finopsbot.workflows.audit;

/** What was done, or tried. */
public enum AuditAction {
    SUBMIT,
    REVISE,
    APPROVE_ESTIMATE,
    DECLINE_ESTIMATE,
    CONSIDER,
    APPROVE,
    DECLINE,
    ASK,
    ANSWER,
    TAKE,
    GIVE_BACK,
    LAPSE,
    REMIND,
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
    TIE_ACCOUNT
}

package io.finopsbot.workflows.desk;

import java.util.List;

/** What people are told; each has a sentence {@code notice.<NAME>} in {@code words.properties} with these arguments. */
public enum NoticeKind {
    /** Carries the buttons of the estimate. */
    ESTIMATE_TO_APPROVE("request", "by", "workload", "estimate", "portfolio"),
    ESTIMATE_APPROVED("request", "by", "estimate"),
    /** To the requester; carries the answer button. */
    QUESTION("request", "by", "question", "expires"),
    /** The same, for who reads the thread. */
    QUESTION_ASKED("request", "by", "question", "expires"),
    ANSWERED("request", "by", "answer"),
    EXPIRES_SOON("request", "state", "expires"),
    DELEGATED("by", "until"),
    DELEGATION_ENDED("by"),
    ACCOUNT_TIED("account", "issue"),
    /** The arguments are those of the refusal's own sentence, after the rule. */
    LINK_REFUSED("rule"),
    GLASS_BROKEN("request", "by", "reason", "until"),
    GLASS_USED("request", "by", "action", "reason"),
    REVIEWED("request", "by", "verdict", "reason"),
    DECLINED("request", "by", "reason"),
    EXPIRED("request"),
    WITHDRAWN("request", "by", "reason"),
    SECOND_LEAD_NEEDED("request", "by", "model"),
    SENT_BACK("request", "by", "reason"),
    TASK_DONE("request", "task", "by"),
    /** The arguments are those of the refusal's own sentence, after the rule. */
    MOVE_REFUSED("rule"),
    RETURNED("request", "task", "by", "reason"),
    RESUMED("request", "by"),
    SCOPE_CHANGED("request", "by"),
    CANCELLED("request", "by", "reason"),
    ARN_TO_BE_CHECKED("request", "arn", "by"),
    /** By its form alone. */
    ARN_REGISTERED("request", "arn", "by"),
    /** AWS was read. */
    ARN_AS_APPROVED("request", "arn", "by"),
    /** The arguments are those of the refusal's own sentence, after the rule. */
    ARN_REFUSED("rule"),
    AWS_UNREACHABLE("request", "arn"),
    TAG_ACTIVE("request", "by"),
    STOPPED_MOVING("request", "issue", "task", "state"),
    /** Carries the claim button. */
    READY_TO_CLAIM("request", "workload", "name", "kind"),
    /** A scope was added to a claimed workspace or role. */
    IMPLEMENTED("request", "name"),
    CLAIMED("request", "by", "unit", "from"),
    /** The approved model was blocked, and has to go. */
    MODEL_TO_BE_REMOVED("request", "model", "reason"),
    STATUS_CONFIRMED("model", "status", "by"),
    STATUS_REJECTED("model", "status", "by", "reason"),
    STATUS_EXPIRED("model", "status"),
    RELEASED("request", "by", "unit", "until"),
    /** To the other side; carries the buttons of the offer. */
    OFFERED("request", "by", "workload", "name", "until"),
    OFFER_MADE("request", "by", "to", "until"),
    OFFER_DECLINED("request", "by"),
    OFFER_WITHDRAWN("request", "by"),
    OFFER_EXPIRED("request", "to"),
    TRANSFERRED("request", "by", "unit", "until", "from"),
    REASSIGNMENT_PROPOSED("request", "by", "to", "reason"),
    REASSIGNED("request", "by", "to", "from", "reason"),
    SUSPENSION_PROPOSED("request", "by", "reason"),
    PROPOSAL_DISMISSED("request", "by"),
    SUSPENDING("request", "by", "second", "reason"),
    SUSPENDED("request", "name"),
    RESUMING("request", "by", "reason"),
    USABLE_AGAIN("request", "name"),
    RETIRING("request", "by", "reason"),
    RETIRED("request", "name"),
    RETIRED_WITH("request", "holder", "name"),
    /** The export has a whole day without a cost of the workspace. */
    CLOSED("request", "name", "day"),
    /** What roles cost is not read. */
    CLOSED_ROLE("request", "name"),
    KEPT("request", "by", "reason"),
    /** Carries the Developer Handoff. */
    HANDOFF("request");

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of strings
    private final List<String> arguments;

    NoticeKind(String... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Whether it says why something was refused: its first argument is the rule, the others are the rule's own. */
    public boolean isRefusal() {
        return this == MOVE_REFUSED || this == ARN_REFUSED || this == LINK_REFUSED;
    }

    /** What the sentence's arguments are, in order. */
    public List<String> arguments() {
        return arguments;
    }
}

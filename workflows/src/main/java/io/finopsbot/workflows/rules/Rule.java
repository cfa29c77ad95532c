package io.finopsbot.workflows.rules;

import java.util.List;

/**
 * Why something was refused. Each rule has a sentence for people ({@code rule.<NAME>} in {@code words.properties}) that
 * says what was wrong and what to do; the names here are the sentence's arguments, in order.
 */
public enum Rule {
    /** Only FinOps Leads decide. */
    NOT_A_LEAD("request"),
    /** Nobody decides on their own request. */
    OWN_REQUEST("request"),
    /** Who approved first does not confirm. */
    OWN_APPROVAL("request"),
    /** Who approved the size of the estimate does not approve the request as well. */
    OWN_ESTIMATE("request"),
    /** Nobody confirms their own proposal. */
    OWN_PROPOSAL("model"),
    /** Something needs a second lead, and there is none. */
    NO_SECOND_LEAD("what"),
    /** Of one model, one proposal waits at a time. */
    PROPOSAL_OPEN("model", "by"),
    /** A proposal ends once. */
    PROPOSAL_SETTLED("model", "end", "by", "at"),
    /** Only who made a proposal withdraws it. */
    NOT_THE_PROPOSER("model", "by"),
    /** The model stands like that already. */
    NOTHING_CHANGES("model", "status"),
    /** There is no such model, or several are meant. */
    NO_SUCH_MODEL("text", "known"),
    /** Another lead has changed the entry since it was looked at. */
    ENTRY_CHANGED("model", "by", "at"),
    /** The entry says just that already. */
    ENTRY_UNCHANGED("model"),
    /** What is longer than Slack takes in one field is not typed into a form. */
    ENTRY_TOO_LONG("model"),
    /** A model is added once. */
    MODEL_KNOWN("model"),
    /** Two models of a platform are told apart by their names. */
    MODEL_NAME_TAKEN("name", "platform", "id"),
    /** Slack shows no more models in one list. */
    TOO_MANY_MODELS("most"),
    /** The model is for other portfolios. */
    MODEL_RESTRICTED("model", "portfolio", "portfolios"),
    /** The model is for nobody. */
    MODEL_BLOCKED("model", "reason"),
    /** While an approval waited for a second lead, the entry of its model has changed. */
    MODEL_CALLED_OTHERWISE("model", "region"),
    /** Who stands in for a lead does not decide on that lead's request. */
    DEPUTY_OF_REQUESTER("request", "lead"),
    /** A request is decided once. */
    ALREADY_DECIDED("request", "decision", "by", "at"),
    /** Only who is named for it breaks the glass. */
    NOT_IN_BREAK_GLASS("request"),
    /** Somebody else than who broke the glass reviews it. */
    OWN_EMERGENCY("request"),
    /** What was done in an emergency is reviewed before the claim. */
    UNDER_REVIEW("request", "by"),
    /** Another lead is on it. */
    TAKEN("request", "by", "until"),
    /** A decision counts for what the decider saw; the request has changed since. */
    CONTENT_CHANGED("request", "seen revision", "current revision"),
    /** A request that nobody decided in time. */
    EXPIRED("request", "at"),
    /** Nobody but the requester may approve, or who may is not known. */
    NO_APPROVER("reason"),
    /** A workspace name has 1 to 40 of a-z, 0-9 and hyphens, and does not begin with a hyphen. */
    NAME_INVALID("name"),
    /** A live workspace has that name. */
    NAME_TAKEN("name", "holder"),
    /** A task waits for the one before it. */
    OUT_OF_ORDER("task", "waits for"),
    /** A finished task stays finished. */
    REOPENED("task", "state"),
    /** Requester, approver and executor are different people. */
    EXECUTOR_CONFLICT("request", "part"),
    /** Who has executed a task of a request approves no other scope for it. */
    OWN_EXECUTION("request"),
    /** Only Cloud Engineers work tasks. */
    NOT_AN_ENGINEER("request"),
    /** A Jira account that is tied to no person. */
    UNKNOWN_MOVER("account"),
    /** Wrong, used or too old: which of them, nobody is told. */
    CODE_WORTHLESS("account"),
    /** An account belongs to one person. */
    ACCOUNT_TAKEN("account"),
    /** A person ties one account. */
    ACCOUNT_TIED("account", "since"),
    /** Not an ARN of the expected kind. */
    ARN_MALFORMED("text", "expected"),
    /** The ARN's account is not the approved one. */
    ARN_OTHER_ACCOUNT("account", "approved account"),
    /** The ARN's region is not the approved one. */
    ARN_OTHER_REGION("region", "approved region"),
    /** Another request has registered that ARN. */
    ARN_TAKEN("arn", "holder"),
    /** AWS knows no such live workspace. */
    ARN_NOT_FOUND("arn"),
    /** The workspace is not as approved. */
    WORKSPACE_DIFFERS("arn", "differences"),
    /** The IAM role's name is not the approved one. */
    ROLE_OTHER_NAME("role", "approved role"),
    /** The role, its policy or its trust policy are not as approved. */
    ROLE_DIFFERS("arn", "differences"),
    /** A scope is added to another workspace or role than the one it was approved for. */
    ARN_OTHER_SPACE("arn", "approved arn"),
    /** Only to a claimed workspace or role a scope can be added. */
    NOT_CLAIMED("request", "state"),
    /** A scope can be added only on the platform of the workspace or role. */
    OTHER_PLATFORM("model", "platform", "request"),
    /** A workspace or role stays where it is. */
    OTHER_PLACE("name", "place"),
    /** An approved scope covers what is asked for. */
    ALREADY_COVERED("request", "name", "owner"),
    /** What is asked for is approved already. */
    NOTHING_WIDER("request", "name"),
    /** The task needs a registered ARN first. */
    NOT_REGISTERED("request", "state"),
    /** The workspace is not ready to be claimed. */
    NOT_CLAIMABLE("request", "state"),
    /** The workspace is claimed. */
    ALREADY_CLAIMED("request", "by", "since"),
    /** Only the requester or an owner in the directory claims. */
    NOT_THE_OWNER("request", "unit"),
    /** Only an owner of the portfolio approves the size of an estimate. */
    NOT_THE_PORTFOLIO_OWNER("request", "portfolio"),
    /** Only who holds a workspace or role gives it away, back or up. */
    NOT_THE_HOLDER("request", "holder"),
    /** One offer at a time. */
    OFFER_OPEN("request", "to", "until"),
    /** There is no open offer to answer or to take back. */
    NO_OFFER("request"),
    /** An offer is answered by the other side. */
    OFFER_TO_ANOTHER("request", "to"),
    /** Whoever takes something over can take it over. */
    NO_RECIPIENT("text"),
    /** One proposal at a time. */
    CHANGE_PROPOSED("request", "by"),
    /** There is nothing to confirm. */
    NO_PROPOSAL("request"),
    /** Two leads are two people. */
    SECOND_LEAD("request"),
    /** An owner who is still there is asked, not passed over. */
    OWNER_ACTIVE("request", "owner"),
    /** Only full members of the Slack team act. */
    NOT_A_MEMBER("standing"),
    /** Whether somebody still is a full member was last known too long ago. */
    STANDING_STALE("age"),
    /** Who has which role was last known too long ago. */
    ROLES_STALE("age"),
    /** Nobody made a request of that number. */
    NO_SUCH_REQUEST("text"),
    /** Cloud Engineers see of a request what is to be done, and nothing else. */
    TASK_ONLY("request"),
    /** Only the requester revises or withdraws. */
    NOT_THE_REQUESTER("request"),
    /** The request is in a state that knows no such move. */
    NOT_POSSIBLE_NOW("request", "state"),
    /** An input field says something that cannot be. */
    FIELD_INVALID("sentence");

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of strings
    private final List<String> arguments;

    Rule(String... arguments) {
        this.arguments = List.of(arguments);
    }

    /** What the sentence's arguments are, in order. */
    public List<String> arguments() {
        return arguments;
    }
}

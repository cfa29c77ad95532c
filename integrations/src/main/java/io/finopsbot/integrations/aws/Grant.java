package io.finopsbot.integrations.aws;

/**
 * One thing that a policy says, in the one spelling in which it is compared.
 *
 * @param who the principal with its kind ({@code Service:lambda.amazonaws.com}); empty in a policy of what a role may do
 * @param action in lower case: AWS makes no difference
 */
record Grant(Effect effect, Extent who, Extent action, Extent resource, Condition condition) {
    /** Whether it allows or denies. */
    enum Effect {
        ALLOW,
        DENY
    }

    /** The same for all actions that are granted alike. */
    Grant apartFromAction() {
        return new Grant(effect, who, Extent.one(""), resource, condition);
    }
}

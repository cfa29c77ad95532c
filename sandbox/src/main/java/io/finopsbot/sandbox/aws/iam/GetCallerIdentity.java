package io.finopsbot.sandbox.aws.iam;

import io.finopsbot.sandbox.aws.signing.Caller;
import org.springframework.stereotype.Component;

/** {@code aws sts get-caller-identity}: whoever signs rightly may ask who they are. */
@Component
final class GetCallerIdentity implements QueryAction {
    @Override
    public String name() {
        return "GetCallerIdentity";
    }

    @Override
    public QueryService service() {
        return QueryService.STS;
    }

    @Override
    public String answer(Caller caller, QueryForm form) {
        return new Xml()
                .text("Arn", caller.arn())
                .text("UserId", caller.userId())
                .text("Account", caller.account())
                .toString();
    }
}

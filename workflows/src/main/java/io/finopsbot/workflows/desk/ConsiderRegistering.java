package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;

/** An engineer is about to register an ARN and opens the form for it: nothing changes. */
public record ConsiderRegistering() implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.REGISTER_ARN;
    }

    @Override
    public boolean mayBreakGlass() {
        return true;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        return RegisterArn.notNow(request, circumstances)
                .map(Ruling::<BusinessRequest>refused)
                .orElseGet(Ruling::unchanged);
    }
}

package io.finopsbot.bot.approvals;

import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.desk.Standings;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.Addition;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.spaces.Anchor;
import java.util.Optional;

/** What is chosen when a lead opens the form: what was asked for, as far as it was. */
final class FirstPick {
    private final Standings standings;
    private final ClaimedSpaces spaces;

    FirstPick(Standings standings, ClaimedSpaces spaces) {
        this.standings = standings;
        this.spaces = spaces;
    }

    ScopePick of(BusinessRequest request) {
        Optional<ApprovalScope> present = PresentScope.scope(request);
        if (present.isPresent()) {
            return again(request, present.get());
        }
        Anchor adopted = request.life().adopted();
        if (adopted != null) {
            return new ScopePick(AdoptedPlace.platform(adopted), null, IamScope.INFERENCE);
        }
        Platform platform = suggested(request.fields())
                .or(() -> standings.catalogue().models().stream().findFirst())
                .map(Model::platform)
                .orElse(Platform.CLAUDE_PLATFORM);
        Addition addition = request.fields().addition();
        if (addition == null) {
            return new ScopePick(platform, null, IamScope.INFERENCE);
        }
        Platform held = spaces.picked(addition.space())
                .map(space -> space.approvedScope().platform())
                .orElse(platform);
        IamScope wanted = addition.iamScope() == null ? IamScope.INFERENCE : addition.iamScope();
        return new ScopePick(held, addition.space(), wanted);
    }

    /** What was approved, and is to be changed. */
    private static ScopePick again(BusinessRequest request, ApprovalScope present) {
        return new ScopePick(
                present.platform(),
                request.joins()
                        .flatMap(space -> RequestNumber.parse(space.request()))
                        .orElse(null),
                present.iamScope());
    }

    /** The model that is to be changed, or was suggested. */
    Optional<Model> model(BusinessRequest request) {
        return PresentScope.scope(request).map(ApprovalScope::model).or(() -> suggested(request.fields()));
    }

    /** The model that was suggested, if it is still offered. */
    private Optional<Model> suggested(RequestFields fields) {
        return standings.catalogue().models().stream()
                .filter(model -> model.id().equals(fields.suggestedModel()))
                .findFirst();
    }
}

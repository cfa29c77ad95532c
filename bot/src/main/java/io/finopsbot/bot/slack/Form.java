package io.finopsbot.bot.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.ViewState;
import java.util.Map;
import java.util.Optional;

/** What a person filled into a form, by block id. */
public final class Form {
    private final ViewSubmissionPayload payload;

    public Form(ViewSubmissionPayload payload) {
        this.payload = payload;
    }

    /** What the form is about. */
    public Target target() {
        return Target.parse(payload.getView().getPrivateMetadata());
    }

    /** Who filled it in. */
    public String userId() {
        return payload.getUser().getId();
    }

    /** By which the form is known. */
    public String viewId() {
        return payload.getView().getId();
    }

    /** The text of an input; empty if nothing was typed. */
    public String text(String block) {
        return value(block).map(ViewState.Value::getValue).orElse("").strip();
    }

    /** The value of the chosen option; empty if none was chosen. */
    public Optional<String> choice(String block) {
        return value(block).map(ViewState.Value::getSelectedOption).map(ViewState.SelectedOption::getValue);
    }

    /** Whether at least one of the boxes is ticked. */
    public boolean ticked(String block) {
        return value(block)
                .map(ViewState.Value::getSelectedOptions)
                .filter(options -> !options.isEmpty())
                .isPresent();
    }

    private Optional<ViewState.Value> value(String block) {
        Map<String, ViewState.Value> actions =
                payload.getView().getState().getValues().get(block);
        return actions == null ? Optional.empty() : actions.values().stream().findFirst();
    }
}

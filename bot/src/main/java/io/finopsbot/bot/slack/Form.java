package io.finopsbot.bot.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person filled into a form, by block id. */
public final class Form {
    private final View view;
    private final String userId;

    /** A form that was sent. */
    public Form(ViewSubmissionPayload payload) {
        this(payload.getView(), payload.getUser().getId());
    }

    /** A form that is still open, in which a choice was made that changes it. */
    public Form(BlockActionPayload payload) {
        this(payload.getView(), payload.getUser().getId());
    }

    private Form(View view, String userId) {
        this.view = view;
        this.userId = userId;
    }

    /** What the form is about. */
    public Target target() {
        return Target.parse(metadata());
    }

    /** What was written into it when it was opened. */
    public String metadata() {
        return view.getPrivateMetadata();
    }

    /** What the form is about, where that is no request. */
    public String about() {
        return view.getPrivateMetadata();
    }

    /** Who filled it in. */
    public String userId() {
        return userId;
    }

    /** By which the form is known. */
    public String viewId() {
        return view.getId();
    }

    /** Which state of the open form the person sees; another change makes it another. */
    public String hash() {
        return view.getHash();
    }

    /** The text of an input; empty if nothing was typed. */
    public String text(String block) {
        return value(block).map(ViewState.Value::getValue).orElse("").strip();
    }

    /** The value of the chosen option; empty if none was chosen. */
    public Optional<String> choice(String block) {
        return value(block).map(ViewState.Value::getSelectedOption).map(ViewState.SelectedOption::getValue);
    }

    /** The values of all chosen options, or ticked boxes; empty if there is none. */
    public List<String> choices(String block) {
        return value(block).map(ViewState.Value::getSelectedOptions).orElse(List.of()).stream()
                .map(ViewState.SelectedOption::getValue)
                .toList();
    }

    /** Whether at least one of the boxes is ticked. */
    public boolean ticked(String block) {
        return !choices(block).isEmpty();
    }

    /** The id of the block that begins like that, where a block is another one after each choice; empty if there is none. */
    public Optional<String> block(String beginning) {
        return view.getState().getValues().keySet().stream()
                .filter(block -> block.startsWith(beginning))
                .findFirst();
    }

    private Optional<ViewState.Value> value(String block) {
        Map<String, ViewState.Value> actions = view.getState().getValues().get(block);
        return actions == null ? Optional.empty() : actions.values().stream().findFirst();
    }
}

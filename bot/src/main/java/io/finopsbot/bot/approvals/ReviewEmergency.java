package io.finopsbot.bot.approvals;

import com.slack.api.bolt.App;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.ReasonForms;
import io.finopsbot.workflows.desk.CloseReview;
import io.finopsbot.workflows.request.Review;

/** The buttons by which a lead closes the review of an emergency, each with its reason. */
public final class ReviewEmergency implements Feature {
    private final ReasonForms forms;

    public ReviewEmergency(ReasonForms forms) {
        this.forms = forms;
    }

    @Override
    public void register(App app) {
        forms.register(app, "justified", (target, reason) -> new CloseReview(Review.Verdict.JUSTIFIED, reason));
        forms.register(app, "not-justified", (target, reason) -> new CloseReview(Review.Verdict.NOT_JUSTIFIED, reason));
    }
}

package io.finopsbot.bot.models;

import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.TermsProposal;

/**
 * What a button or form is about: which model, and what of it the person saw.
 *
 * @param key the model's key
 * @param number the number of the proposal, or of the last change of the entry; 0 for none
 */
record ModelTarget(String key, int number) {
    /** The model, whatever is proposed for it. */
    static ModelTarget of(ModelStanding standing) {
        return new ModelTarget(standing.model().key(), 0);
    }

    /** That proposal for the model. */
    static ModelTarget of(ModelStanding standing, TermsProposal proposal) {
        return new ModelTarget(standing.model().key(), proposal.number());
    }

    /** The entry of the model, as it is after its last change. */
    static ModelTarget ofEntry(ModelStanding standing) {
        return new ModelTarget(standing.model().key(), standing.revision());
    }

    /** As it was written into the button or form. */
    static ModelTarget parse(String text) {
        int at = text.lastIndexOf('@');
        return new ModelTarget(text.substring(0, at), Integer.parseInt(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return key + "@" + number;
    }
}

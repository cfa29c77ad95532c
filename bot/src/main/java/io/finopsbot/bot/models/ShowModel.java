package io.finopsbot.bot.models;

import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.workflows.audit.AuditTrail;
import io.finopsbot.workflows.desk.Affected;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.Standings;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.ModelStanding;
import tools.jackson.databind.JsonNode;

/** {@code /finops model <name>}: what a model is, how it stands, and the buttons to change that; {@code add} for one more. */
public final class ShowModel implements Command {
    private final Conversation conversation;
    private final AddEntry add;
    private final FindModel find;
    private final Standings standings;
    private final RequestLedger ledger;
    private final AuditTrail trail;
    private final ModelView view;

    public ShowModel(
            Conversation conversation,
            AddEntry add,
            FindModel find,
            Standings standings,
            RequestLedger ledger,
            AuditTrail trail,
            ModelView view) {
        this.conversation = conversation;
        this.add = add;
        this.find = find;
        this.standings = standings;
        this.ledger = ledger;
        this.trail = trail;
        this.view = view;
    }

    @Override
    public String word() {
        return "model";
    }

    @Override
    public String help() {
        return conversation.words().say("help.model");
    }

    @Override
    public Response answer(Spoken spoken) {
        if (AddEntry.isMeant(spoken)) {
            return add.answer(spoken);
        }
        return find.typed(spoken.rest())
                .fold(entry -> conversation.show(spoken, shown(entry)), conversation.answers()::refusal);
    }

    private JsonNode shown(CatalogueEntry entry) {
        ModelStanding standing = standings.of(entry);
        int users = Affected.by(entry.model(), ledger).size();
        return view.of(entry, standing, users, trail.of(standing.subject()));
    }
}

package io.finopsbot.bot.models;

import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.MODEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Checked;
import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Company;
import io.finopsbot.fakes.Golden;
import io.finopsbot.sandbox.slack.blocks.PlainReading;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.Affected;
import io.finopsbot.workflows.desk.ConfirmTerms;
import io.finopsbot.workflows.desk.ExpireTerms;
import io.finopsbot.workflows.desk.ProposeTerms;
import io.finopsbot.workflows.desk.RejectTerms;
import io.finopsbot.workflows.desk.RemoveModel;
import io.finopsbot.workflows.desk.WithdrawTerms;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.TermsProposal;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The card of a proposal, from its making to each of its ends. */
class ModelCardTest {
    private static final ModelTerms BLOCKED = ModelTerms.blocked("Too dear for what it does");

    private final Company company = new Company(false);

    @Test
    void aBlockThatWaitsShowsWhomItConcerns() throws IOException {
        company.approved("billing-bot");
        company.approved("other-bot");
        company.done(MODEL, new ProposeTerms(BLOCKED), LENA);

        Golden.assertSame("models/card-blocked.txt", read(card()));
    }

    @Test
    void aRestrictionShowsForWhomAndHow() throws IOException {
        company.done(MODEL, new ProposeTerms(ModelTerms.restricted(List.of(Company.PORTFOLIO), true)), LENA);

        Golden.assertSame("models/card-restricted.txt", read(card()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmed", "rejected", "withdrawn", "expired"})
    void anEndedProposalSaysHowAndHasNoButtons(String end) throws IOException {
        company.done(MODEL, new ProposeTerms(BLOCKED), LENA);
        BusinessRequest user = company.approved("billing-bot");
        end(end);
        company.standing(MODEL)
                .blocking()
                .ifPresent(blocking -> company.done(
                        user, new RemoveModel(company.model(MODEL), blocking), Actor.system("model status")));

        JsonNode card = card();

        assertThat(card.findValues("action_id")).isEmpty();
        Golden.assertSame("models/card-" + end + ".txt", read(card));
    }

    @Test
    void everyButtonCarriesTheModelAndTheProposal() {
        company.done(MODEL, new ProposeTerms(BLOCKED), LENA);

        List<JsonNode> buttons = card().findParents("action_id");
        assertThat(buttons.get(0).at("/confirm/text/text").asString()).contains("0 live requests get a task");

        assertThat(buttons)
                .extracting(button -> button.path("action_id").asString())
                .containsExactly("model-confirm", "model-reject", "model-withdraw");
        assertThat(buttons)
                .allMatch(button -> button.path("value").asString().equals("claude-platform/" + MODEL + "@1"));
        assertThat(ModelTarget.parse("bedrock/amazon.nova-lite-v1:0@12"))
                .isEqualTo(new ModelTarget("bedrock/amazon.nova-lite-v1:0", 12));
    }

    @Test
    void staysWithinSlacksLimitsAndFiresNothing() {
        BusinessRequest hostile = company.submitted(Sample.fields(Sample.LONG_WORKLOAD, null, null));
        for (String reason : new String[] {Checked.HOSTILE, "&".repeat(500)}) {
            company.done(MODEL, new ProposeTerms(ModelTerms.blocked(reason)), LENA);
            Checked.message(card(Collections.nCopies(1_000, hostile)));
            company.done(
                    MODEL, new RejectTerms(company.standing(MODEL).proposals().size(), reason), LUKAS);
            Checked.message(card(Collections.nCopies(1_000, hostile)));
        }
    }

    private void end(String how) {
        switch (how) {
            case "confirmed" -> company.done(MODEL, new ConfirmTerms(1), LUKAS);
            case "rejected" -> company.done(MODEL, new RejectTerms(1, "We need it"), LUKAS);
            case "withdrawn" -> company.done(MODEL, new WithdrawTerms(1), LENA);
            default -> {
                company.later(Duration.ofDays(15));
                company.done(MODEL, new ExpireTerms(), ExpireTerms.BOT);
            }
        }
    }

    private JsonNode card() {
        TermsProposal proposal = company.standing(MODEL).last().orElseThrow();
        return card(Affected.by(company.model(MODEL), proposal, company.ledger));
    }

    private JsonNode card(List<BusinessRequest> users) {
        ModelStanding standing = company.standing(MODEL);
        return new ModelCard(Words.standard(), Sample.organisation())
                .of(standing, standing.last().orElseThrow(), users);
    }

    private static String read(JsonNode card) {
        return PlainReading.of(Checked.message(card).path("blocks"));
    }
}

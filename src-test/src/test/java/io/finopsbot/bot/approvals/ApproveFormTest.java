package io.finopsbot.bot.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Checked;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.fakes.Company;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.request.RequestState;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The form that a lead approves in. */
class ApproveFormTest {
    @Test
    void carriesTheRequestAndTheRevisionThatWasSeen() {
        JsonNode form = form(Sample.fields("Invoice triage"), Sample.organisation(), Sample.options());

        assertThat(form.path("callback_id").asString()).isEqualTo("approve");
        assertThat(form.path("private_metadata").asString()).isEqualTo("BR-1001@1");
    }

    @Test
    void proposesANameOfProductAndWorkloadAndTheSuggestedModel() {
        JsonNode form = form(Sample.fields("Invoice triage"), Sample.organisation(), Sample.options());

        assertThat(element(form, "name").path("initial_value").asString()).isEqualTo("billing-invoice-triage");
        assertThat(element(form, "model").at("/initial_option/value").asString())
                .isEqualTo(Company.MODEL);
    }

    @Test
    void choosesNoModelIfNoneWasSuggestedOrItIsGone() {
        RequestFields gone = Sample.fields("Invoice triage", null, "gone-model");
        RequestFields none = Sample.fields("Invoice triage", null, null);

        assertThat(element(form(gone, Sample.organisation(), Sample.options()), "model")
                        .has("initial_option"))
                .isFalse();
        assertThat(element(form(none, Sample.organisation(), Sample.options()), "model")
                        .has("initial_option"))
                .isFalse();
    }

    @Test
    void staysWithinSlacksLimitsWithTheLongestNamesAndTheMostChoices() {
        form(Sample.fields(Sample.LONG_WORKLOAD), Sample.vastOrganisation(), Sample.vastOptions());
        form(Sample.fields(Checked.HOSTILE), Sample.organisation(Checked.HOSTILE, Checked.HOSTILE), Sample.options());
    }

    private static JsonNode element(JsonNode form, String block) {
        return form.path("blocks").values().stream()
                .filter(found -> found.path("block_id").asString("").equals(block))
                .findFirst()
                .orElseThrow()
                .path("element");
    }

    private static JsonNode form(RequestFields fields, Organisation organisation, ApprovalOptions options) {
        Words words = Words.standard();
        ApproveForm form = new ApproveForm(words, organisation, options, new RequestText(words, organisation));
        return Checked.view(form.of(Sample.inState(RequestState.SUBMITTED, fields, "")));
    }
}

package io.finopsbot.bot.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Checked;
import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Company;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.models.ModelCatalogue;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.Unit;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.request.RequestFields;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The form that a request is written in. */
class RequestFormTest {
    private static final ApprovalOptions NO_MODELS =
            new ApprovalOptions(List.of(), List.of(), new ModelCatalogue(List.of()));

    @Test
    void anEmptyFormHasNothingChosen() {
        JsonNode form =
                Checked.view(form(Sample.organisation(), Sample.options()).empty("request", List.of()));

        assertThat(form.path("callback_id").asString()).isEqualTo("request");
        assertThat(form.findValues("initial_option")).isEmpty();
        assertThat(form.findValues("initial_value")).isEmpty();
    }

    @Test
    void aFormToReviseHasEverythingThatWasAskedFor() {
        JsonNode form = Checked.view(form(Sample.organisation(), Sample.options())
                .filled("revise", "BR-1001@1", Sample.fields("Invoice triage"), List.of()));

        assertThat(form.findValuesAsString("initial_value"))
                .containsExactlyInAnyOrder("Invoice triage", "1000000000", "1000000000", "999.9999");
        assertThat(form.findValues("initial_option").stream()
                        .map(option -> option.path("value").asString()))
                .containsExactlyInAnyOrder(
                        "retail", "billing", "OPERATIONS_AI", "LAMBDA", "COST_SAVING", Company.MODEL);
    }

    @Test
    void onlyTheProductsOfTheChosenPortfolioAreThere() {
        RequestForm form = form(Sample.vastOrganisation(), Sample.options());

        assertThat(products(form.empty("request", List.of()))).isEmpty();
        assertThat(products(form.choosing(Optional.of(Company.PORTFOLIO)).empty("request", List.of())))
                .hasSize(100)
                .contains("billing");
        assertThat(products(
                        form.choosing(Optional.of(new UnitId("portfolio-7"))).empty("request", List.of())))
                .hasSize(100)
                .allSatisfy(id -> assertThat(id).startsWith("product-7-"));
    }

    @Test
    void whatWasChosenInAnotherPortfolioIsNoLongerChosen() {
        RequestForm form = form(Sample.vastOrganisation(), Sample.options());
        RequestFields fields = Sample.fields("Invoice triage");

        JsonNode before = form.filled("revise", "BR-1001@1", fields, List.of());
        JsonNode after =
                form.choosing(Optional.of(new UnitId("portfolio-7"))).filled("revise", "BR-1001@1", fields, List.of());

        assertThat(chosen(before)).contains("retail", "billing");
        assertThat(chosen(after)).contains("portfolio-7").doesNotContain("retail", "billing");
        assertThat(before.findValuesAsString("block_id")).contains("product-retail");
        assertThat(after.findValuesAsString("block_id")).contains("product-portfolio-7");
    }

    private static List<String> chosen(JsonNode form) {
        return form.findValues("initial_option").stream()
                .map(option -> option.path("value").asString())
                .toList();
    }

    private static List<String> products(JsonNode form) {
        return form.path("blocks").values().stream()
                .filter(block -> block.path("block_id").asString("").startsWith("product"))
                .flatMap(block -> block.path("element").path("options").values().stream())
                .map(option -> option.path("value").asString())
                .toList();
    }

    @Test
    void asksForNoProductWhereThereIsNoneAndForNoModelWhereThereIsNone() {
        Unit portfolio = new Unit(Company.PORTFOLIO, "Retail", "Portfolio", null, List.of(), null);
        Organisation flat = new Organisation(List.of("Portfolio"), List.of(portfolio));

        JsonNode form = Checked.view(
                form(flat, NO_MODELS).choosing(Optional.of(Company.PORTFOLIO)).empty("request", List.of()));

        assertThat(form.findValuesAsString("block_id")).contains("portfolio").doesNotContain("product-retail", "model");
    }

    @Test
    void whatIsGoneFromTheDirectoryOrTheModelsIsNotChosen() {
        JsonNode form = Checked.view(form(Sample.organisation(), Sample.options())
                .filled(
                        "revise",
                        "BR-1001@1",
                        Sample.fields("Invoice triage", new UnitId("gone-product"), "gone-model"),
                        List.of()));

        assertThat(form.findValues("initial_option").stream()
                        .map(option -> option.path("value").asString()))
                .containsExactlyInAnyOrder("retail", "OPERATIONS_AI", "LAMBDA", "COST_SAVING");
    }

    @Test
    void staysWithinSlacksLimitsWithTheLongestNamesAndTheMostChoices() {
        RequestForm vast = form(Sample.vastOrganisation(), Sample.vastOptions());
        RequestForm hostile = form(Sample.organisation(Checked.HOSTILE, Checked.HOSTILE), Sample.options());

        Checked.view(vast.empty("request", List.of()));
        Checked.view(vast.filled("revise", "BR-999999999@999", Sample.fields(Sample.LONG_WORKLOAD), List.of()));
        Checked.view(hostile.filled("revise", "BR-1001@1", Sample.fields(Checked.HOSTILE), List.of()));
    }

    private static RequestForm form(Organisation organisation, ApprovalOptions options) {
        return new RequestForm(Words.standard(), organisation, Sample.standings(options));
    }
}

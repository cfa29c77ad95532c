package io.finopsbot.bot.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.slack.Form;
import io.finopsbot.fakes.Company;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was filled into the request form; what is wrong is said beside its field. */
class RequestFormReaderTest {
    private static final List<String> CHOICES =
            List.of("portfolio", "product", "use-case", "runtime", "value-type", "model");

    private final Map<String, String> filled = new HashMap<>(Map.of(
            "workload", "  Invoice   triage ",
            "portfolio", "retail",
            "product", "billing",
            "use-case", "OPERATIONS_AI",
            "runtime", "LAMBDA",
            "estimate", "1,200.50",
            "value-type", "COST_SAVING",
            "baseline", "USD 250000",
            "target", "12.5 %",
            "model", Company.MODEL));

    @Test
    void whatIsRightIsRead() {
        RequestFields fields = reader().fields().orElseThrow();

        assertThat(fields.workload()).isEqualTo("Invoice triage");
        assertThat(fields.owningUnit()).isEqualTo(Company.PRODUCT);
        assertThat(fields.monthlyEstimate()).isEqualTo(Usd.of("1200.50"));
        assertThat(fields.businessCase().annualBaseline()).isEqualTo(Usd.of("250000"));
        assertThat(fields.businessCase().targetPercent()).isEqualByComparingTo(new BigDecimal("12.5"));
        assertThat(fields.suggestedModel()).isEqualTo(Company.MODEL);
    }

    @Test
    void productAndModelMayBeLeftOut() {
        filled.remove("product");
        filled.remove("model");

        RequestFields fields = reader().fields().orElseThrow();

        assertThat(fields.owningUnit()).isEqualTo(Company.PORTFOLIO);
        assertThat(fields.suggestedModel()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1200", "1200.5", "1,200.50", "$1200", "USD 1200", "0.01", "1000000000", "1,000,000,000"})
    void amountsAreReadAsPeopleWriteThem(String amount) {
        filled.put("estimate", amount);
        assertThat(reader().fields()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "workload | ''",
                "workload | '   '",
                "portfolio | gone",
                "portfolio | billing",
                "product | retail",
                "product | gone-product",
                "estimate | 0",
                "estimate | -5",
                "estimate | 1000000000.01",
                "estimate | 12.345",
                "estimate | 1.200,50",
                "estimate | 12,00",
                "estimate | 1e9",
                "estimate | lots",
                "estimate | ''",
                "baseline | 0",
                "baseline | 99999999999999999999",
                "target | 0",
                "target | 1000.1",
                "target | -20",
                "target | a fifth"
            })
    void whatIsWrongIsSaidBesideItsFieldAlone(String field, String value) {
        filled.put(field, value);
        RequestFormReader reader = reader();

        assertThat(reader.fields()).isEmpty();
        assertThat(reader.wrong()).containsOnlyKeys(field);
        assertThat(reader.wrong().get(field)).endsWith(".").doesNotContain("{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portfolio", "use-case", "runtime", "value-type"})
    void aChoiceThatWasNotMadeIsSaidBesideItsField(String field) {
        filled.remove(field);
        RequestFormReader reader = reader();

        assertThat(reader.fields()).isEmpty();
        assertThat(reader.wrong()).containsOnlyKeys(field);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        filled.clear();
        RequestFormReader reader = reader();

        assertThat(reader.fields()).isEmpty();
        assertThat(reader.wrong())
                .containsOnlyKeys(
                        "workload", "portfolio", "estimate", "baseline", "target", "use-case", "runtime", "value-type");
    }

    @Test
    void theLongestNameIsEightyCharacters() {
        filled.put("workload", "x".repeat(80));
        assertThat(reader().fields()).isPresent();

        filled.put("workload", "x".repeat(81));
        RequestFormReader reader = reader();
        assertThat(reader.fields()).isEmpty();
        assertThat(reader.wrong().get("workload")).isEqualTo("At most 80 characters.");
    }

    private RequestFormReader reader() {
        Map<String, Map<String, ViewState.Value>> values = new HashMap<>();
        filled.forEach((block, value) -> values.put(block, Map.of(block, value(block, value))));
        ViewSubmissionPayload payload = new ViewSubmissionPayload();
        payload.setView(
                View.builder().state(ViewState.builder().values(values).build()).build());
        payload.setUser(new ViewSubmissionPayload.User());
        return new RequestFormReader(Words.standard(), Sample.organisation(), new Form(payload));
    }

    private static ViewState.Value value(String block, String value) {
        ViewState.Value filledIn = new ViewState.Value();
        if (CHOICES.contains(block)) {
            ViewState.SelectedOption option = new ViewState.SelectedOption();
            option.setValue(value);
            filledIn.setSelectedOption(option);
        } else {
            filledIn.setValue(value);
        }
        return filledIn;
    }
}

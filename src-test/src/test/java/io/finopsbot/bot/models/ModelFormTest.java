package io.finopsbot.bot.models;

import static io.finopsbot.fakes.Company.NOVA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import io.finopsbot.bot.Checked;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.slack.Form;
import io.finopsbot.fakes.Company;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.models.ModelStatus;
import io.finopsbot.workflows.models.ModelTerms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The form in which a status is proposed: what it asks, what it takes, what is wrong beside which field. */
class ModelFormTest {
    private final Company company = new Company(false);
    private final ModelForm form = new ModelForm(Words.standard(), Sample.organisation());

    @Test
    void beginsWithHowTheModelStands() {
        company.agreed(NOVA, ModelTerms.blocked("Too dear"));

        JsonNode view = Checked.view(form.of(company.standing(NOVA)));

        assertThat(view.path("private_metadata").asString()).isEqualTo("bedrock/" + NOVA + "@0");
        assertThat(view.findValue("initial_option").path("value").asString()).isEqualTo("BLOCKED");
        assertThat(view.toString()).contains("Nova Lite (Bedrock) is blocked now");
    }

    @Test
    void staysWithinSlacksLimits() {
        Checked.view(new ModelForm(Words.standard(), Sample.vastOrganisation()).of(company.standing(NOVA)));
        Checked.view(new ModelForm(Words.standard(), Sample.organisation(Checked.HOSTILE, Checked.HOSTILE))
                .of(company.standing(NOVA)));
    }

    @Test
    void whatIsRightIsRead() {
        assertThat(form.terms(filled(ModelStatus.RESTRICTED, List.of("retail"), true, "")))
                .isEqualTo(ModelTerms.restricted(List.of(Company.PORTFOLIO), true));
        assertThat(form.terms(filled(ModelStatus.BLOCKED, List.of(), false, " Too dear ")))
                .isEqualTo(ModelTerms.blocked("Too dear"));
        assertThat(form.terms(filled(ModelStatus.APPROVED, List.of(), false, "")))
                .isEqualTo(ModelTerms.approved());
    }

    @Test
    void whatContradictsItselfIsSaidBesideItsField() {
        assertThat(form.wrong(filled(ModelStatus.RESTRICTED, List.of(), false, "")))
                .containsOnlyKeys("portfolios");
        assertThat(form.wrong(filled(ModelStatus.APPROVED, List.of("retail"), true, "")))
                .containsOnlyKeys("portfolios", "second");
        assertThat(form.wrong(filled(ModelStatus.BLOCKED, List.of(), false, " ")))
                .containsOnlyKeys("reason");
        assertThat(form.wrong(filled(ModelStatus.RESTRICTED, List.of(), true, "")))
                .isEmpty();
    }

    @Test
    void aFormWithoutAStatusIsAskedForOne() {
        ViewState state = new ViewState();
        state.setValues(Map.of());

        assertThat(form.wrong(sent(state))).containsOnlyKeys("status");
    }

    private static Form filled(ModelStatus status, List<String> portfolios, boolean second, String reason) {
        Map<String, Map<String, ViewState.Value>> values = new HashMap<>();
        ViewState.Value chosen = new ViewState.Value();
        chosen.setSelectedOption(option(status.name()));
        values.put("status", Map.of("status", chosen));
        ViewState.Value units = new ViewState.Value();
        units.setSelectedOptions(portfolios.stream().map(ModelFormTest::option).toList());
        values.put("portfolios", Map.of("portfolios", units));
        ViewState.Value box = new ViewState.Value();
        box.setSelectedOptions(second ? List.of(option("second")) : List.of());
        values.put("second", Map.of("second", box));
        ViewState.Value text = new ViewState.Value();
        text.setValue(reason);
        values.put("reason", Map.of("reason", text));
        ViewState state = new ViewState();
        state.setValues(values);
        return sent(state);
    }

    private static Form sent(ViewState state) {
        View view = new View();
        view.setState(state);
        ViewSubmissionPayload payload = new ViewSubmissionPayload();
        payload.setView(view);
        ViewSubmissionPayload.User user = new ViewSubmissionPayload.User();
        user.setId("U0LENA");
        payload.setUser(user);
        return new Form(payload);
    }

    private static ViewState.SelectedOption option(String value) {
        ViewState.SelectedOption option = new ViewState.SelectedOption();
        option.setValue(value);
        return option;
    }
}

package io.finopsbot.bot.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.Checked;
import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code /finops adopt <arn>}: what is answered, and the form that opens. */
class AdoptSpaceTest {
    private final BotStage stage = new BotStage();
    private final RequestForm form =
            new RequestForm(stage.words, Sample.organisation(), Sample.standings(Sample.options()));
    private final AdoptSpace adopt = new AdoptSpace(stage.company.desk, stage.conversation, form);

    @AfterEach
    void stop() throws Exception {
        stage.close();
    }

    @Test
    void withoutAnArnItSaysHow() {
        assertThat(told("")).startsWith("Say which workspace or role");
        assertThat(told("my-role")).endsWith("(ARN_MALFORMED)").contains("workspace or role");
    }

    @Test
    void whatSomebodyHoldsIsNotAdopted() {
        stage.company.registered();

        assertThat(told(Company.ARN.value())).endsWith("(ARN_TAKEN)");
    }

    @Test
    void theFormCarriesTheArnAndProposesTheRolesName() {
        JsonNode view = Checked.view(
                form.adopting("adopt", new RoleArn("arn:aws:iam::123456789012:role/finops-ai-invoice-triage")));

        assertThat(view.path("private_metadata").asString())
                .isEqualTo("arn:aws:iam::123456789012:role/finops-ai-invoice-triage");
        assertThat(view.toString()).contains("You adopt arn:aws:iam::", "\"initial_value\":\"invoice triage\"");
        assertThat(Checked.view(form.adopting("adopt", Company.ARN)).toString()).contains(Company.ARN.value());
    }

    @Test
    void theFormForAWorkspaceOfTheBillAsksForItsArn() {
        JsonNode view = Checked.view(form.adopting("adopt", new WorkspaceName("invoice-triage")));

        assertThat(view.path("private_metadata").asString()).isEqualTo("invoice-triage");
        assertThat(view.toString())
                .contains(
                        "the bill calls invoice-triage",
                        "\"initial_value\":\"invoice triage\"",
                        "\"block_id\":\"arn\"");
        assertThat(Checked.view(form.adopting("adopt", Company.ARN)).toString()).doesNotContain("\"block_id\":\"arn\"");
    }

    @Test
    void theNameIsAskedForWhereTheArnOfAWorkspaceDoesNotSayIt() {
        RoleArn role = new RoleArn("arn:aws:iam::123456789012:role/finops-ai-invoice-triage");

        assertThat(blocks(form.adopting("adopt", Company.ARN))).contains("called");
        assertThat(blocks(form.adopting("adopt", role))).doesNotContain("called");
        assertThat(blocks(form.adopting("adopt", new WorkspaceName("invoice-triage"))))
                .doesNotContain("called");
    }

    private static List<String> blocks(JsonNode view) {
        return Checked.view(view).findValuesAsString("block_id");
    }

    private String told(String typed) {
        return Checked.message(stage.answered(adopt, typed)).path("text").asString();
    }
}

package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.ACCOUNT;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.MODEL;
import static io.finopsbot.fakes.Company.NORTH;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeChoiceTest {
    private final Company company = new Company(true);

    @ParameterizedTest
    @CsvSource({
        "claude-nothing, 123456789012, eu-central-1, There is no model claude-nothing on Claude Platform",
        "claude-sonnet-4-6, 999999999999, eu-central-1, There is no AWS account 999999999999 in the configuration",
        "claude-sonnet-4-6, 123456789012, us-east-1, There is no region us-east-1 in the configuration",
    })
    void onlyWhatIsConfiguredCanBeApproved(String model, String account, String region, String sentence) {
        ScopeChoice choice = new ScopeChoice(
                Platform.CLAUDE_PLATFORM, model, account, region, IamScope.INFERENCE, List.of(), "billing-bot", null);

        Refused.of(company, company.submitted()).by(Rule.FIELD_INVALID, approval(choice), LENA, sentence);
    }

    @Test
    void aRegionThatTheModelIsNotOfferedInIsRefused() {
        ScopeChoice choice = new ScopeChoice(
                Platform.CLAUDE_PLATFORM, MODEL, ACCOUNT, NORTH, IamScope.INFERENCE, List.of(), "billing-bot", null);

        Refused.of(company, company.submitted())
                .by(
                        Rule.FIELD_INVALID,
                        approval(choice),
                        LENA,
                        "Claude Sonnet 4.6 is not offered on Claude Platform in eu-north-1. It is in eu-central-1");
    }

    @Test
    void theScopeHasTheProfileByWhichTheModelIsCalledThere() {
        BusinessRequest direct = company.done(company.submitted(), approval(Company.role()), LENA);
        ScopeChoice north = new ScopeChoice(
                Platform.BEDROCK, Company.NOVA, ACCOUNT, NORTH, IamScope.INFERENCE, List.of(), "", null);
        BusinessRequest profiled = company.done(company.submitted(), approval(north), LENA);

        assertThat(direct.approvedScope().bedrock().orElseThrow().profile()).isNull();
        assertThat(profiled.approvedScope().bedrock().orElseThrow().profile())
                .isEqualTo(new InferenceProfile("eu." + Company.NOVA, List.of(NORTH), List.of(REGION, NORTH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Billing-Bot", "-billing", "billing bot", "12345678901234567890123456789012345678901"})
    void aNameThatIsNoneIsRefused(String name) {
        Refused.of(company, company.submitted()).by(Rule.NAME_INVALID, approval(Company.choice(name)), LENA, name);
    }

    @Test
    void whiteSpaceAroundANameIsNoPartOfIt() {
        BusinessRequest approved = company.done(company.submitted(), approval(Company.choice(" billing-bot ")), LENA);

        assertThat(approved.approvedScope().anchorName()).isEqualTo("billing-bot");
    }

    @Test
    void aNameOfALiveWorkspaceIsTaken() {
        company.approved("billing-bot");

        Refused.of(company, company.submitted())
                .by(Rule.NAME_TAKEN, approval(Company.choice("billing-bot")), LENA, "billing-bot", "BR-1001");
    }

    @Test
    void theNameOfAWorkspaceThatWillNeverBeIsFreeAgain() {
        BusinessRequest first = company.approved("billing-bot");
        company.done(first, new Withdraw("no longer"), OLIVIA);

        assertThat(company.approved("billing-bot").number()).hasToString("BR-1002");
    }

    @Test
    void aScopeIsKeptAsItWasChosen() {
        ScopeChoice choice = new ScopeChoice(
                Platform.CLAUDE_PLATFORM,
                MODEL,
                ACCOUNT,
                REGION,
                IamScope.INFERENCE_AND_BATCH,
                List.of(),
                "billing-bot",
                null);

        BusinessRequest approved = company.done(company.submitted(), approval(choice), LENA);

        assertThat(approved.approvedScope().iamScope()).isEqualTo(IamScope.INFERENCE_AND_BATCH);
        assertThat(approved.approvedScope().account().name()).isEqualTo("Retail production");
        assertThat(approved.approvedScope().region()).isEqualTo(REGION);
        assertThat(approved.decided().priority()).isEqualTo(Priority.URGENT);
    }

    private static Approve approval(ScopeChoice choice) {
        return new Approve(1, choice, Priority.URGENT);
    }
}

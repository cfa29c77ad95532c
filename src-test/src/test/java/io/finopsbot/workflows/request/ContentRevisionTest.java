package io.finopsbot.workflows.request;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.desk.ClaimSpace;
import io.finopsbot.workflows.desk.Consider;
import io.finopsbot.workflows.desk.Decline;
import io.finopsbot.workflows.desk.RegisterArn;
import io.finopsbot.workflows.desk.ReviseRequest;
import io.finopsbot.workflows.desk.TickTagActive;
import io.finopsbot.workflows.tasks.TaskState;
import org.junit.jupiter.api.Test;

/** The version rises with every change; the content revision only when what a lead would decide on is another. */
class ContentRevisionTest {
    private final Company company = new Company(true);

    @Test
    void aNewRequestHasRevisionOneAndVersionOne() {
        assertStands(company.submitted(), 1, 1);
    }

    @Test
    void otherFieldsAreAnotherContent() {
        BusinessRequest revised =
                company.done(company.submitted(), new ReviseRequest(1, Company.fields("Another", null)), OLIVIA);

        assertStands(revised, 2, 2);
    }

    @Test
    void theSameFieldsAreTheSameContentAndNoChange() {
        BusinessRequest request = company.submitted();

        assertThat(company.done(request, new ReviseRequest(1, Company.fields()), OLIVIA))
                .isEqualTo(request);
        assertThat(company.ledger.changes()).hasSize(1);
    }

    @Test
    void aScopeIsAnotherContent() {
        assertStands(company.approved(), 2, 2);
    }

    @Test
    void aDeclineChangesNoContent() {
        assertStands(company.done(company.submitted(), new Decline(1, "too dear"), LENA), 1, 2);
    }

    @Test
    void lookingChangesNothing() {
        BusinessRequest request = company.submitted();

        assertStands(company.done(request, new Consider(1), LENA), 1, 1);
    }

    @Test
    void whatTheEngineersDoChangesNoContent() {
        BusinessRequest request = company.created();
        assertStands(request, 2, 3);
        assertStands(company.done(request, new TickTagActive(), EMIL), 2, 4);
        assertStands(company.done(request, new RegisterArn(Company.ARN.value(), "test"), EMIL), 2, 5);
        assertStands(company.done(request, Company.move(2, TaskState.IN_PROGRESS), EMIL), 2, 6);
    }

    @Test
    void aClaimChangesNoContent() {
        BusinessRequest ready = company.readyToClaim();

        assertStands(company.done(ready, new ClaimSpace(), OLIVIA), 2, (int) ready.version() + 1);
    }

    private static void assertStands(BusinessRequest request, int revision, int version) {
        assertThat(request.revision()).as("revision").isEqualTo(revision);
        assertThat(request.version()).as("version").isEqualTo(version);
    }
}

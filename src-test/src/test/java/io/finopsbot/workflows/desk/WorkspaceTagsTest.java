package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.LENA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkspaceTagsTest {
    private final Company company = new Company(true);

    @Test
    void anApprovedWorkspaceHasFourTagsInOrder() {
        Map<String, String> tags = WorkspaceTags.of(company.approved(), "finops-workspace");

        assertThat(tags)
                .containsExactly(
                        Map.entry("finops-workspace", "billing-invoice-triage"),
                        Map.entry("finops-request", "BR-1001"),
                        Map.entry("finops-portfolio", "retail"),
                        Map.entry("finops-product", "billing"));
        assertThatThrownBy(() -> tags.put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void withoutAProductThereIsNoTagOfOneAndTheKeyIsConfiguration() {
        BusinessRequest request = company.submitted(Company.fields("For all", null));
        company.done(request, new Approve(1, Company.choice("for-all"), Priority.NORMAL), LENA);

        assertThat(WorkspaceTags.of(company.find(request.number()), "CostCenter"))
                .containsExactly(
                        Map.entry("CostCenter", "for-all"),
                        Map.entry("finops-request", "BR-1001"),
                        Map.entry("finops-portfolio", "retail"));
    }

    @Test
    void aRequestThatIsNotApprovedHasNone() {
        assertThatThrownBy(() -> WorkspaceTags.of(company.submitted(), "finops-workspace"))
                .isInstanceOf(IllegalStateException.class);
    }
}

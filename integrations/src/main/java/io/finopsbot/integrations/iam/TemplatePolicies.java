package io.finopsbot.integrations.iam;

import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.JoinedSpace;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.iam.InferencePolicy;
import io.finopsbot.workflows.iam.PolicyDocuments;
import io.finopsbot.workflows.iam.PolicyStatement;
import io.finopsbot.workflows.iam.TrustPolicy;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Policies by the one template that all have. */
public final class TemplatePolicies implements PolicyDocuments {
    private static final PrettyPrinter LINE_BY_LINE = new DefaultPrettyPrinter()
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final RequestLedger ledger;
    private final Template template;

    public TemplatePolicies(RequestLedger ledger, Words words) {
        this.ledger = ledger;
        this.template = Template.load("iam/policy.json", words);
    }

    @Override
    public String inference(BusinessRequest approved) {
        return document(approved.approvedScope()
                .fold(
                        role -> InferencePolicy.ofRole(granted(approved, ApprovalScope::bedrock)),
                        workspace -> InferencePolicy.ofWorkspace(
                                granted(approved, ApprovalScope::claudePlatform), arn(approved))));
    }

    @Override
    public String trust(BusinessRequest approved) {
        BusinessRequest holder = ledger.find(holder(approved)).orElse(approved);
        ApprovalScope scope = holder.approvedScope();
        return document(TrustPolicy.of(holder.fields().runtime(), scope.account(), scope.region()));
    }

    /** As IAM takes it: a test fills in every entry of the catalogue and every runtime. */
    public String document(List<PolicyStatement> statements) {
        JsonNode filled = template.fill(Map.of(
                "statements", statements.stream().map(TemplatePolicies::filled).toList()));
        return JsonMapper.shared().writer().with(LINE_BY_LINE).writeValueAsString(filled);
    }

    /** All that was approved for the same role or workspace, the request itself with it. */
    private <S extends ApprovalScope> List<S> granted(
            BusinessRequest approved, Function<ApprovalScope, Optional<S>> as) {
        List<BusinessRequest> others = ledger.grantedOn(holder(approved)).stream()
                .filter(other -> !other.number().equals(approved.number()))
                .toList();
        return Stream.concat(others.stream(), Stream.of(approved))
                .sorted(Comparator.comparing(request -> request.number().value()))
                .flatMap(request -> as.apply(request.approvedScope()).stream())
                .toList();
    }

    private static RequestNumber holder(BusinessRequest approved) {
        return approved.joins()
                .flatMap(space -> RequestNumber.parse(space.request()))
                .orElse(approved.number());
    }

    private static WorkspaceArn arn(BusinessRequest approved) {
        return (WorkspaceArn) approved.joins()
                .map(JoinedSpace::anchor)
                .orElseGet(() -> Objects.requireNonNull(approved.registration(), "no ARN")
                        .arn());
    }

    private static Map<String, @Nullable Object> filled(PolicyStatement statement) {
        String service = statement.service();
        return new Values()
                .with("sid", statement.sid())
                .with("effect", statement.allows() ? "Allow" : "Deny")
                .with("principal", service == null ? null : tree(Map.of("Service", service)))
                .with("actions", statement.allOthers() ? null : tree(statement.actions()))
                .with("otherActions", statement.allOthers() ? tree(statement.actions()) : null)
                .with("resources", statement.resources().isEmpty() ? null : tree(statement.resources()))
                .with(
                        "conditions",
                        statement.conditions().isEmpty() ? null : tree(new TreeMap<>(statement.conditions())))
                .all();
    }

    private static JsonNode tree(Object value) {
        return JsonMapper.shared().valueToTree(value);
    }
}

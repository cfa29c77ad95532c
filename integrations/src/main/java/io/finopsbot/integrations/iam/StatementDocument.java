package io.finopsbot.integrations.iam;

import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.iam.PolicyStatement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Statements as the JSON document that IAM takes. */
final class StatementDocument {
    private static final PrettyPrinter LINE_BY_LINE = new DefaultPrettyPrinter()
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final Template template;

    StatementDocument(Words words) {
        this.template = Template.load("iam/policy.json", words);
    }

    String document(List<PolicyStatement> statements) {
        JsonNode filled = template.fill(Map.of(
                "statements", statements.stream().map(StatementDocument::filled).toList()));
        return JsonMapper.shared().writer().with(LINE_BY_LINE).writeValueAsString(filled);
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

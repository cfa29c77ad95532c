package io.finopsbot.integrations.jira;

import io.finopsbot.templates.Template;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.BedrockScope;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.iam.InferencePolicy;
import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.ModelRemoval;
import io.finopsbot.workflows.spaces.Registration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The issue by which a blocked model is taken away again: why, from where, and what exactly. */
final class RemovalDocument {
    private final Words words;
    private final Template document;
    private final Template table;

    RemovalDocument(Words words) {
        this.words = words;
        this.document = Template.load("jira/remove-model.json", words);
        this.table = Template.load("jira/table.json", words);
    }

    JsonNode of(BusinessRequest request, Map<String, @Nullable Object> values) {
        ModelRemoval removal = Objects.requireNonNull(request.removal());
        ApprovalScope scope = request.approvedScope();
        values.remove("workspace");
        values.remove("tags");
        values.put(
                "why",
                words.say(
                        "jira.remove.why",
                        scope.model().title(),
                        Moment.of(removal.at()),
                        removal.by().name(),
                        Sentence.of(removal.reason())));
        values.put(
                "step",
                words.say(scope.fold(role -> "jira.remove.step.role", workspace -> "jira.remove.step.workspace")));
        values.put(
                "commandWords",
                words.say(
                        scope.fold(role -> "jira.remove.command.role", workspace -> "jira.remove.command.workspace")));
        values.put(
                "command",
                scope.fold(
                        RemovalDocument::commands,
                        claudePlatform -> claudePlatform.model().id()));
        values.put("removal", table(request));
        return document.fill(values);
    }

    private static String commands(BedrockScope scope) {
        String policy = " --role-name " + scope.role() + " --policy-name " + InferencePolicy.NAME;
        return "aws iam get-role-policy" + policy + "\naws iam delete-role-policy" + policy;
    }

    private JsonNode table(BusinessRequest request) {
        ApprovalScope scope = request.approvedScope();
        IssueTable rows = new IssueTable(table)
                .exactly(say(scope.fold(role -> "row.role", workspace -> "row.name")), scope.anchorName())
                .exactly(
                        say("row.account"),
                        scope.account().id(),
                        scope.account().name())
                .exactly(say("row.model"), scope.model().id(), scope.model().title());
        scope.bedrock().ifPresent(bedrock -> arns(bedrock, rows));
        Registration registration = request.registration();
        if (registration != null && registration.isRegistered()) {
            rows.exactly(say("row.arn"), registration.arn().value());
        }
        return rows.document();
    }

    private void arns(BedrockScope scope, IssueTable rows) {
        InferenceProfile profile = scope.profile();
        if (profile != null) {
            rows.exactly(
                    say("row.profile"),
                    "arn:aws:bedrock:%s:%s:inference-profile/%s"
                            .formatted(scope.region(), scope.account().id(), profile.id()));
        }
        List<String> regions = profile == null ? List.of(scope.region()) : profile.routesTo();
        regions.forEach(region -> rows.exactly(
                say("row.foundation"),
                "arn:aws:bedrock:%s::foundation-model/%s"
                        .formatted(region, scope.model().id())));
    }

    private String say(String key) {
        return words.say("jira." + key);
    }
}

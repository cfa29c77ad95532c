package io.finopsbot.integrations.jira;

import io.finopsbot.templates.Template;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.BedrockScope;
import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.approval.Widening;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.spaces.Registration;
import io.finopsbot.workflows.spend.Usd;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The tables of an issue's description. Nothing in them was typed freely by whoever asked. */
final class IssueTables {
    private final Template template;
    private final Words words;
    private final Organisation organisation;
    private final WorkspaceCreation creation;

    IssueTables(Words words, Organisation organisation, WorkspaceCreation creation) {
        this.template = Template.load("jira/table.json", words);
        this.words = words;
        this.organisation = organisation;
        this.creation = creation;
    }

    JsonNode workspace(BusinessRequest request) {
        ApprovalScope scope = request.approvedScope();
        IssueTable table = new IssueTable(template)
                .exactly(say(scope.fold(role -> "row.role", workspace -> "row.name")), scope.anchorName())
                .exactly(
                        say("row.account"),
                        scope.account().id(),
                        scope.account().name())
                .exactly(say("row.region"), scope.region())
                .exactly(
                        say("row.model"),
                        scope.model().id(),
                        say(
                                scope.fold(role -> "model-name", workspace -> "model"),
                                scope.model().name()))
                .words(say("row.iam"), words.term(scope.iamScope()));
        scope.bedrock()
                .map(BedrockScope::profile)
                .ifPresent(profile -> table.exactly(say("row.profile"), profile.id()));
        if (!scope.agenticActions().isEmpty()) {
            table.exactly(say("row.actions"), String.join(" ", scope.agenticActions()));
        }
        Registration registration = request.registration();
        if (registration != null && registration.isRegistered()) {
            table.exactly(say("row.arn"), registration.arn().value());
        }
        return table.document();
    }

    /** What is new about a scope that is added to a claimed workspace or role. */
    JsonNode widens(BusinessRequest request) {
        IssueTable table = new IssueTable(template);
        for (Widening widening : request.decided().widenings()) {
            table.words(
                    words.say("widens." + widening.dimension()),
                    words.say("card.widening", widening.before(), widening.after()));
        }
        return table.document();
    }

    JsonNode tags(BusinessRequest request) {
        IssueTable table = new IssueTable(template);
        creation.tags(request).forEach(table::exactly);
        return table.document();
    }

    JsonNode origin(BusinessRequest request) {
        RequestFields fields = request.fields();
        Decision decision = request.decided();
        String purpose = String.join(
                " · ",
                words.term(fields.useCase()),
                words.term(fields.runtime()),
                words.term(fields.businessCase().valueType()));
        return new IssueTable(template)
                .words(say("row.for"), organisation.nameOf(fields.owningUnit()))
                .words(say("row.purpose"), purpose)
                .words(say("row.asked"), by(request.requester(), request.submittedAt()))
                .words(say("row.approved"), by(decision.by(), decision.at()))
                .words(say("row.estimate"), estimate(request))
                .words(say("row.priority"), decision.priority() == null ? null : words.term(decision.priority()))
                .document();
    }

    private String by(Actor actor, Instant at) {
        return say("by", actor.name(), Moment.of(at));
    }

    /** Claude Platform is billed in CCU, Bedrock is not. */
    private String estimate(BusinessRequest request) {
        Usd estimate = request.fields().monthlyEstimate();
        DecimalFormatSymbols english = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        String usd = new DecimalFormat("#,##0.00", english).format(estimate.amount());
        String ccu =
                new DecimalFormat("#,##0.##", english).format(estimate.toCcu().units());
        return request.approvedScope().fold(role -> say("estimate-usd", usd), workspace -> say("estimate", usd, ccu));
    }

    private String say(String key, Object... arguments) {
        return words.say("jira." + key, arguments);
    }
}

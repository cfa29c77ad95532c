package io.finopsbot.integrations.jira;

import io.finopsbot.templates.Words;
import io.finopsbot.workflows.accounts.AccountLink;
import io.finopsbot.workflows.rules.Outcome;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the bot says under a comment with a one-time code. */
final class CodeAnswer {
    private final CommentDocument documents;
    private final Words words;

    CodeAnswer(CommentDocument documents, Words words) {
        this.documents = documents;
        this.words = words;
    }

    JsonNode to(String account, Outcome<AccountLink> outcome) {
        return outcome.fold(
                link -> documents.of(
                        List.of(words.say("jira.tied", account, link.person().name()))),
                refusal -> documents.refusal("jira.not-tied", refusal));
    }
}

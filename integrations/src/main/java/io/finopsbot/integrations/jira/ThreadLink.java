package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.RemoteLink;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.MessageBook;
import io.finopsbot.workflows.request.RequestNumber;

/** Links each issue to the request's thread in Slack, once the card is posted. */
final class ThreadLink {
    private final MessageBook messages;
    private final JdbcIssueStore store;
    private final Words words;

    ThreadLink(MessageBook messages, JdbcIssueStore store, Words words) {
        this.messages = messages;
        this.store = store;
        this.words = words;
    }

    void keep(ChainRun run, IssueView view) {
        RequestNumber number = run.request().number();
        messages.find("card:" + number)
                .filter(card -> card.timestamp() != null)
                .map(card ->
                        "https://slack.com/app_redirect?channel=" + card.channel() + "&message_ts=" + card.timestamp())
                .filter(address -> !address.equals(view.stored().threadLinked()))
                .ifPresent(address -> {
                    String title = words.say("jira.thread", number);
                    run.jira().linkRemotely(view.id(), RemoteLink.to("finops-bot:" + number, address, title));
                    run.lease().assertHeld();
                    store.threadLinked(number, view.position(), address);
                });
    }
}

package io.finopsbot.bot.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import io.finopsbot.workflows.desk.IntegrationException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The calls to Slack that the bot makes; every failure becomes one kind of exception, with a sentence and no secret. */
public final class SlackClient {
    private static final int PAGE = 200;

    private final MethodsClient methods;
    private final PostPace pace = new PostPace();
    private final ViewPace views = new ViewPace();

    public SlackClient(MethodsClient methods) {
        this.methods = methods;
    }

    /** The SDK's client, for calls that only one part makes. */
    public MethodsClient methods() {
        return methods;
    }

    /** Makes a call and insists on its success. */
    public <T extends SlackApiTextResponse> T call(String what, Call<T> call) {
        T response = answer(what, call);
        if (!response.isOk()) {
            throw new IntegrationException(
                    "Slack refused %s: %s".formatted(what, response.getError()), Optional.empty(), null);
        }
        return response;
    }

    /** Posts a message that carries a mark of ours, by which it is found again. Returns its timestamp. */
    public String post(String channel, @Nullable String thread, JsonNode message, Mark mark) {
        pace.await(channel);
        ChatPostMessageResponse response = call(
                "a message to " + channel,
                () -> methods.chatPostMessage(request -> request.channel(channel)
                        .threadTs(thread)
                        .text(message.path("text").asString())
                        .blocksAsString(message.path("blocks").toString())
                        .metadata(mark.metadata())
                        .unfurlLinks(false)
                        .unfurlMedia(false)));
        return response.getTs();
    }

    /** Changes a message in place. */
    public void update(String channel, String timestamp, JsonNode message, Mark mark) {
        call(
                "the change of a message in " + channel,
                () -> methods.chatUpdate(request -> request.channel(channel)
                        .ts(timestamp)
                        .text(message.path("text").asString())
                        .blocksAsString(message.path("blocks").toString())
                        .metadata(mark.metadata())));
    }

    /** Takes a message of our own away. */
    public void delete(String channel, String timestamp) {
        call(
                "the removal of a message in " + channel,
                () -> methods.chatDelete(request -> request.channel(channel).ts(timestamp)));
    }

    /** Our own messages with that mark since that moment (a Slack timestamp), oldest first; in a thread if one is given. */
    public List<Message> marked(String channel, @Nullable String thread, Mark mark, String since) {
        List<Message> found = new ArrayList<>();
        String cursor = "";
        do {
            Page page = thread == null ? history(channel, since, cursor) : replies(channel, thread, since, cursor);
            page.messages().stream().filter(mark::isOn).forEach(found::add);
            cursor = page.next();
        } while (!cursor.isEmpty());
        found.sort(Comparator.comparing(Message::getTs));
        return found;
    }

    /** The channel of direct messages with that person. */
    public String directChannel(String person) {
        return call(
                        "a direct message to " + person,
                        () -> methods.conversationsOpen(request -> request.users(List.of(person))))
                .getChannel()
                .getId();
    }

    /** Opens a form for the person who has just clicked. */
    public void open(String trigger, JsonNode view) {
        views.form();
        call(
                "a form",
                () -> methods.viewsOpen(request -> request.triggerId(trigger).viewAsString(view.toString())));
    }

    /** Changes an open form, unless it was changed since. */
    public void change(String viewId, String hash, JsonNode view) {
        views.form();
        call(
                "a change of a form",
                () -> methods.viewsUpdate(
                        request -> request.viewId(viewId).hash(hash).viewAsString(view.toString())));
    }

    /**
     * Makes sure, before a Home tab is made, that Slack will take it.
     *
     * @throws IntegrationException if Slack would not; says when it will
     */
    public void requireRoomForHome() {
        views.requireRoom();
    }

    /** Shows a person's Home tab. */
    public void publish(String person, JsonNode view) {
        views.home();
        call(
                "the Home tab of " + person,
                () -> methods.viewsPublish(request -> request.userId(person).viewAsString(view.toString())));
    }

    /** Whether the token works, and as whom. */
    public String whoAmI() {
        return call("the token", () -> methods.authTest(request -> request)).getUserId();
    }

    private Page history(String channel, String since, String cursor) {
        ConversationsHistoryResponse page = call(
                "the history of " + channel,
                () -> methods.conversationsHistory(request -> request.channel(channel)
                        .oldest(since)
                        .cursor(cursor)
                        .includeAllMetadata(true)
                        .limit(PAGE)));
        return new Page(page.getMessages(), next(page.getResponseMetadata()));
    }

    private Page replies(String channel, String thread, String since, String cursor) {
        ConversationsRepliesResponse page = call(
                "a thread in " + channel,
                () -> methods.conversationsReplies(request -> request.channel(channel)
                        .ts(thread)
                        .oldest(since)
                        .cursor(cursor)
                        .includeAllMetadata(true)
                        .limit(PAGE)));
        return new Page(page.getMessages(), next(page.getResponseMetadata()));
    }

    private static String next(@Nullable ResponseMetadata metadata) {
        return Optional.ofNullable(metadata)
                .map(ResponseMetadata::getNextCursor)
                .orElse("");
    }

    private <T> T answer(String what, Call<T> call) {
        try {
            return call.make();
        } catch (SlackApiException e) {
            throw new IntegrationException(
                    "Slack answered %s with HTTP %d"
                            .formatted(what, e.getResponse().code()),
                    retryAfter(e),
                    e);
        } catch (IOException e) {
            throw new IntegrationException("Slack could not be reached for " + what, Optional.empty(), e);
        } catch (RuntimeException e) {
            // The SDK does not foresee an answer that is empty or no JSON.
            throw new IntegrationException("Slack's answer to " + what + " cannot be read", Optional.empty(), e);
        }
    }

    private static Optional<Duration> retryAfter(SlackApiException failure) {
        return Optional.ofNullable(failure.getResponse().header("Retry-After"))
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    private record Page(List<Message> messages, String next) {}

    /** One call of the SDK. */
    @FunctionalInterface
    public interface Call<T> {
        T make() throws IOException, SlackApiException;
    }
}

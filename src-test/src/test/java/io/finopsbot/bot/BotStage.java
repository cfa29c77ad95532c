package io.finopsbot.bot;

import com.slack.api.Slack;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.requests.FindRequest;
import io.finopsbot.bot.slack.AfterAnswer;
import io.finopsbot.bot.slack.Answers;
import io.finopsbot.bot.slack.Caller;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.PostOnce;
import io.finopsbot.bot.slack.PrivateReply;
import io.finopsbot.bot.slack.SlackClient;
import io.finopsbot.bot.slack.SlackConnection;
import io.finopsbot.bot.slack.SlackSettings;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.fakes.Company;
import io.finopsbot.fakes.InMemoryMessageBook;
import io.finopsbot.fakes.SameThread;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.Installation;
import io.finopsbot.workflows.people.Actor;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A company whose bot speaks with a Slack that takes everything. */
public final class BotStage implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    public final SlackStub stub = new SlackStub();
    public final Company company = new Company(true);
    public final Words words = Words.standard();
    public final InMemoryMessageBook messages = new InMemoryMessageBook();
    public final SlackSettings settings = new SlackSettings(SlackStub.TOKEN, "secret", "", stub.apiUrl(), "C0FINOPS");
    public final Conversation conversation;
    public final FindRequest find = new FindRequest(company.room);

    private Actor typing = Company.OLIVIA;
    private String place = "C0FINOPS";
    private final Slack slack = SlackConnection.open(stub.apiUrl());
    private final SlackClient client = new SlackClient(slack.methods(SlackStub.TOKEN));

    public BotStage() {
        conversation = new Conversation(
                client,
                new Answers(words),
                new Caller(company.people),
                new AfterAnswer(new SameThread()),
                new PrivateReply(slack, words),
                settings);
    }

    /** From now on that person types. */
    public BotStage typedBy(Actor person) {
        typing = person;
        return this;
    }

    /** From now on it is typed in that channel. */
    public BotStage typedIn(String channel) {
        place = channel;
        return this;
    }

    public PostOnce posts() {
        return new PostOnce(client, messages, new Installation("inst1234"), company.clock);
    }

    /** What the person who types that after the command's word is answered at once. */
    public JsonNode answered(Command command, String rest) {
        Response response = command.answer(typed(rest));
        return JSON.readTree(response.getBody());
    }

    /** What the person who types that after the command's word is answered alone, a moment later. */
    public JsonNode repliedTo(Command command, String rest) {
        command.answer(typed(rest));
        return stub.replies().get(stub.replies().size() - 1);
    }

    /** The message that was posted last. */
    public JsonNode posted() {
        Map<String, String> asked = stub.asked("chat.postMessage")
                .get(stub.asked("chat.postMessage").size() - 1);
        return JSON.createObjectNode().put("text", asked.get("text")).set("blocks", JSON.readTree(asked.get("blocks")));
    }

    @Override
    public void close() throws Exception {
        slack.close();
        stub.close();
    }

    private Spoken typed(String rest) {
        SlashCommandPayload payload = new SlashCommandPayload();
        payload.setUserId(typing.id());
        payload.setTriggerId("trigger." + rest.length());
        payload.setResponseUrl(stub.responseUrl());
        payload.setChannelId(place);
        return new Spoken(new SlashCommandRequest("", payload, new RequestHeaders(Map.of())), rest);
    }
}

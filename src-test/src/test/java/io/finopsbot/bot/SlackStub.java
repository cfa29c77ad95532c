package io.finopsbot.bot;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Slack that answers what it is told to, and remembers what it was asked. It takes anything until told otherwise. */
public final class SlackStub implements AutoCloseable {
    /** The bot's token, which must not be read anywhere but in the Authorization header. */
    public static final String TOKEN = "xoxb-never-to-be-shown";

    private static final String ME = "{\"ok\": true, \"team_id\": \"T1\", \"user_id\": \"UBOT\"}";
    private static final JsonMapper JSON = new JsonMapper();

    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    public SlackStub() {
        server.start();
        server.stubFor(post(urlEqualTo("/api/auth.test")).atPriority(8).willReturn(okJson(ME)));
        server.stubFor(any(anyUrl()).atPriority(9).willReturn(okJson("{\"ok\": true, \"ts\": \"1.000001\"}")));
    }

    public String apiUrl() {
        return "http://127.0.0.1:" + server.port() + "/api/";
    }

    /** Where a person is answered alone. */
    public String responseUrl() {
        return "http://127.0.0.1:" + server.port() + "/response";
    }

    public int port() {
        return server.port();
    }

    /** From now on that method is answered so. */
    public SlackStub answers(String method, ResponseDefinitionBuilder answer) {
        server.stubFor(post(urlEqualTo("/api/" + method)).atPriority(1).willReturn(answer));
        return this;
    }

    /** From now on that method is answered with that JSON, written with single quotes. */
    public SlackStub answers(String method, String json) {
        return answers(method, okJson(json.replace('\'', '"')));
    }

    /** The method is answered one after the other; the last answer stays. */
    public SlackStub answersInTurn(String method, ResponseDefinitionBuilder... answers) {
        for (int index = 0; index < answers.length; index++) {
            String state = index == 0 ? Scenario.STARTED : "turn " + index;
            String next = index == answers.length - 1 ? state : "turn " + (index + 1);
            server.stubFor(post(urlEqualTo("/api/" + method))
                    .atPriority(1)
                    .inScenario(method)
                    .whenScenarioStateIs(state)
                    .willSetStateTo(next)
                    .willReturn(answers[index]));
        }
        return this;
    }

    /** A 200 answer with that JSON, written with single quotes. */
    public static ResponseDefinitionBuilder json(String json) {
        return okJson(json.replace('\'', '"'));
    }

    public static ResponseDefinitionBuilder status(int status) {
        return aResponse().withStatus(status);
    }

    /** The next private reply is answered so; those after it are taken. */
    public void repliesOnce(ResponseDefinitionBuilder answer) {
        server.stubFor(post(urlEqualTo("/response"))
                .inScenario("reply")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("answered")
                .atPriority(1)
                .willReturn(answer));
    }

    /** What that method was asked, oldest first: parameters by name. */
    public List<Map<String, String>> asked(String method) {
        return server.findAll(postRequestedFor(urlEqualTo("/api/" + method))).stream()
                .map(request -> parameters(request.getBodyAsString()))
                .toList();
    }

    /** All methods that were called, oldest first, but the SDK's own question who it is. */
    public List<String> methods() {
        return server.findAll(postRequestedFor(urlPathMatching("/api/.*"))).stream()
                .map(request -> request.getUrl().substring("/api/".length()))
                .filter(method -> !method.equals("auth.test"))
                .toList();
    }

    /** What people were answered alone, oldest first. */
    public List<JsonNode> replies() {
        return server.findAll(postRequestedFor(urlEqualTo("/response"))).stream()
                .map(LoggedRequest::getBodyAsString)
                .map(JSON::readTree)
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static Map<String, String> parameters(String body) {
        return Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, same) -> same));
    }
}

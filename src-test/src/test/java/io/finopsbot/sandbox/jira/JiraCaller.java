package io.finopsbot.sandbox.jira;

import io.finopsbot.sandbox.Json;
import io.finopsbot.sandbox.Reply;
import io.finopsbot.sandbox.SandboxKeys;
import io.finopsbot.sandbox.TinySandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;

/** Calls Jira as the bot would. */
final class JiraCaller {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI root;
    private final String authorization;

    private JiraCaller(URI root, String authorization) {
        this.root = root;
        this.authorization = authorization;
    }

    static JiraCaller bot(TinySandbox sandbox) {
        SandboxKeys keys = sandbox.part(SandboxKeys.class);
        return with(sandbox, keys.jiraUser() + ":" + keys.jiraToken());
    }

    static JiraCaller with(TinySandbox sandbox, String pair) {
        String basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return new JiraCaller(sandbox.address().resolve("/jira/rest/api/3/"), basic);
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    Reply post(String path, String body) {
        return send(json(path).POST(BodyPublishers.ofString(Json.quoted(body))));
    }

    Reply put(String path, String body) {
        return send(json(path).PUT(BodyPublishers.ofString(Json.quoted(body))));
    }

    Reply delete(String path) {
        return send(request(path).DELETE());
    }

    /** Creates a task and returns its key. */
    String task(String summary, String more) {
        Reply reply = post(
                "issue",
                "{'fields':{'project':{'key':'FIN'},'issuetype':{'name':'Task'},'summary':'" + summary + "'" + more
                        + "}}");
        return reply.body().path("key").asString();
    }

    String task(String summary) {
        return task(summary, "");
    }

    JsonNode fields(String key) {
        return get("issue/" + key).body().path("fields");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).header("Authorization", authorization);
    }

    Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), json(response), response.headers());
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        boolean isJson =
                response.headers().firstValue("Content-Type").orElse("").contains("json");
        return Json.read(isJson ? response.body() : "");
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }
}

package io.finopsbot.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.auth.AuthTestResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccessTest extends SlackSandbox {

    @Test
    void aTokenIsNeeded() throws Exception {
        assertThat(post("auth.test", "application/x-www-form-urlencoded", "", null))
                .contains("\"error\":\"not_authed\"");
    }

    @Test
    void aWrongTokenIsRefused() throws Exception {
        assertThat(slack.methods("xoxb-other").authTest(request -> request).getError())
                .isEqualTo("invalid_auth");
    }

    @Test
    void theTokenMayStandInTheForm() throws Exception {
        String form = "token=" + server.keys().slackBotToken();

        assertThat(post("auth.test", "application/x-www-form-urlencoded", form, null))
                .contains("\"ok\":true");
    }

    @Test
    void theBotLearnsWhoItIs() throws Exception {
        AuthTestResponse answer = client().authTest(request -> request);

        assertThat(answer.getTeamId()).isEqualTo("T0SANDBOX");
        assertThat(answer.getUserId()).isEqualTo("U0FINOPSBOT");
        assertThat(answer.getBotId()).isNotEmpty();
        assertThat(String.valueOf(answer.getHttpResponseHeaders().get("x-oauth-scopes")))
                .contains("chat:write");
    }

    @Test
    void anUnknownMethodIsRefused() throws Exception {
        assertThat(post("chat.shout", "application/x-www-form-urlencoded", "", token()))
                .contains("unknown_method");
    }

    @Test
    void socketsAreOpenedOnlyWhereTheSandboxWasStartedForThem() throws Exception {
        assertThat(slack.methods(server.keys().slackAppToken())
                        .appsConnectionsOpen(request -> request)
                        .getError())
                .isEqualTo("access_denied");
    }

    @Test
    void argumentsMayBeJson() throws Exception {
        String json = "{\"channel\":\"C0FINOPS\",\"text\":\"Grüße\",\"blocks\":[{\"type\":\"divider\"}]}";

        assertThat(post("chat.postMessage", "application/json; charset=utf-8", json, token()))
                .contains("\"ok\":true", "Grüße", "divider");
    }

    @Test
    void umlautsSurviveAForm() throws Exception {
        assertThat(client().chatPostMessage(
                                request -> request.channel("C0FINOPS").text("Grüße"))
                        .getMessage()
                        .getText())
                .isEqualTo("Grüße");
    }

    @Test
    void anyErrorCanBeMadeToHappen() throws Exception {
        server.slack().faults().answer("usergroups.users.list", "plan_upgrade_required");

        assertThat(client().usergroupsUsersList(request -> request.usergroup("S0LEADS"))
                        .getError())
                .isEqualTo("plan_upgrade_required");
        assertThat(client().authTest(request -> request).isOk()).isTrue();

        server.slack().faults().none();
        assertThat(client().usergroupsUsersList(request -> request.usergroup("S0LEADS"))
                        .isOk())
                .isTrue();
    }

    private String token() {
        return "Bearer " + server.keys().slackBotToken();
    }

    private String post(String method, String type, String body, @Nullable String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.baseUrl() + "/slack/api/" + method))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", token);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}

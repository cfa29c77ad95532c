package io.finopsbot.sandbox.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the bot whether it is up. */
final class Health {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest question;

    Health(String baseUrl) {
        question = HttpRequest.newBuilder(URI.create(baseUrl + "/actuator/health"))
                .timeout(PATIENCE)
                .build();
    }

    boolean isUp() {
        try {
            HttpResponse<String> answer = http.send(question, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"UP\"");
        } catch (IOException e) {
            // Nothing listens yet, or it answers with something else than HTTP: not up.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package io.finopsbot.story;

import io.finopsbot.sandbox.launch.BotProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a bot has counted, at its actuator. */
final class Meter {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Meter() {}

    /** How many requests of Slack ended like that. */
    static int requests(BotProcess bot, String result) {
        return count(bot, "finops.slack.requests?tag=result:" + result);
    }

    /** How often that kind of scheduled work was done, well or not. */
    static int work(BotProcess bot, String task) {
        return count(bot, "dbscheduler_task_completions?tag=task:" + task);
    }

    /** Nothing is counted yet where the meter is not there. */
    private static int count(BotProcess bot, String meter) {
        URI address = URI.create(bot.baseUrl() + "/actuator/metrics/" + meter);
        try {
            HttpResponse<String> answer =
                    HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 404 ? 0 : counted(JsonMapper.shared().readTree(answer.body()));
        } catch (IOException e) {
            throw new AssertionError("No answer from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static int counted(JsonNode meter) {
        return meter.path("measurements")
                .valueStream()
                .filter(measurement -> measurement.path("statistic").asString().equals("COUNT"))
                .mapToInt(measurement -> measurement.path("value").intValue())
                .sum();
    }
}

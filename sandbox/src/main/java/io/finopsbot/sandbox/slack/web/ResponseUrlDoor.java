package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.ResponseUrls;
import io.finopsbot.sandbox.slack.team.SlackRefusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes what an app sends to a response URL. */
@RestController
class ResponseUrlDoor {
    private final ResponseUrls urls;
    private final Responses responses;

    ResponseUrlDoor(ResponseUrls urls, Responses responses) {
        this.urls = urls;
        this.responses = responses;
    }

    @PostMapping("/slack/respond/{id}")
    ResponseEntity<String> respond(@PathVariable String id, HttpServletRequest request) throws IOException {
        try {
            Call call = CallReader.read(request);
            responses.carryOut(urls.use(id), call.arguments());
            return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("ok");
        } catch (SlackRefusal refusal) {
            return ResponseEntity.status(refusal.error().endsWith("_url") ? 404 : 400)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Answers.empty()
                            .put("ok", false)
                            .put("error", refusal.error())
                            .toString());
        }
    }
}

package io.finopsbot.integrations.jira;

import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.Waker;
import io.finopsbot.workflows.request.RequestNumber;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes Jira's webhooks, as hints alone: the chain is brought up to date from what Jira then says itself. So it does not
 * matter whether one comes twice, late, out of order or not at all.
 */
@RestController
final class JiraWebhook {
    private static final int LARGEST = 1 << 20;

    private final WebhookSignature signature;
    private final IssueHints hints;
    private final CodeHints codes;
    private final Waker waker;
    private final MeterRegistry meters;

    JiraWebhook(WebhookSignature signature, IssueHints hints, CodeHints codes, Waker waker, MeterRegistry meters) {
        this.signature = signature;
        this.hints = hints;
        this.codes = codes;
        this.waker = waker;
        this.meters = meters;
    }

    /** What came of a webhook. */
    private enum Result {
        WOKEN(HttpStatus.OK),
        NOT_OURS(HttpStatus.OK),
        SWITCHED_OFF(HttpStatus.UNAUTHORIZED),
        BAD_SIGNATURE(HttpStatus.UNAUTHORIZED),
        TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
        UNREADABLE(HttpStatus.BAD_REQUEST);

        private final HttpStatus status;

        Result(HttpStatus status) {
            this.status = status;
        }
    }

    @PostMapping("/jira/webhook")
    ResponseEntity<Void> receive(
            InputStream body, @RequestHeader(name = "X-Hub-Signature", required = false) @Nullable String header)
            throws IOException {
        Result result = result(body.readNBytes(LARGEST + 1), header);
        meters.counter("finops.jira.webhook", "result", result.name().toLowerCase(Locale.ROOT))
                .increment();
        return ResponseEntity.status(result.status).build();
    }

    private Result result(byte[] body, @Nullable String header) {
        if (signature.isOff()) {
            return Result.SWITCHED_OFF;
        }
        if (body.length > LARGEST) {
            return Result.TOO_LARGE;
        }
        if (!signature.isRight(body, header)) {
            return Result.BAD_SIGNATURE;
        }
        try {
            return woken(JsonMapper.shared().readTree(body));
        } catch (JacksonException e) {
            return Result.UNREADABLE;
        }
    }

    private Result woken(JsonNode message) {
        JsonNode issue = message.path("issue");
        List<String> labels = issue.path("fields").path("labels").values().stream()
                .map(label -> label.asString(""))
                .toList();
        String id = issue.path("id").asString("");
        Optional<RequestNumber> request = hints.requestOf(id, labels);
        request.ifPresent(number -> waker.wake(number, ProjectionKind.CHAIN));
        boolean read = message.has("comment") && codes.commentOn(id);
        return request.isPresent() || read ? Result.WOKEN : Result.NOT_OURS;
    }
}

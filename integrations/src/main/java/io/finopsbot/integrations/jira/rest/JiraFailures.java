package io.finopsbot.integrations.jira.rest;

import io.finopsbot.workflows.desk.IntegrationException;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClientException;
import org.springframework.web.service.invoker.HttpExchangeAdapter;
import org.springframework.web.service.invoker.HttpExchangeAdapterDecorator;
import org.springframework.web.service.invoker.HttpRequestValues;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Turns every failure of a call into one sentence for people. Neither the token nor an address with its query is in it. */
final class JiraFailures extends HttpExchangeAdapterDecorator {
    private static final int LONGEST_ANSWER = 20_000;

    JiraFailures(HttpExchangeAdapter calls) {
        super(calls);
    }

    @Override
    public void exchange(HttpRequestValues call) {
        translated(call, () -> {
            super.exchange(call);
            return Optional.empty();
        });
    }

    @Override
    public <T> @Nullable T exchangeForBody(HttpRequestValues call, ParameterizedTypeReference<T> type) {
        return translated(call, () -> Optional.ofNullable(super.exchangeForBody(call, type)))
                .orElseThrow(() ->
                        new IntegrationException(what(call) + ": Jira answered nothing.", Optional.empty(), null));
    }

    @Override
    public ResponseEntity<Void> exchangeForBodilessEntity(HttpRequestValues call) {
        return translated(call, () -> super.exchangeForBodilessEntity(call));
    }

    @Override
    public <T> ResponseEntity<T> exchangeForEntity(HttpRequestValues call, ParameterizedTypeReference<T> type) {
        return translated(call, () -> super.exchangeForEntity(call, type));
    }

    private static <T> T translated(HttpRequestValues call, Supplier<T> exchange) {
        try {
            return exchange.get();
        } catch (RestClientException e) {
            Throwable root = rootOf(e);
            boolean unreadable = root instanceof JacksonException;
            String why = unreadable
                    ? "Jira's answer cannot be read."
                    : "Jira cannot be reached (" + root.getClass().getSimpleName() + ").";
            throw new IntegrationException(what(call) + ": " + why, Optional.empty(), e);
        }
    }

    /** What Jira's own "no" is. */
    static void refused(HttpRequest request, ClientHttpResponse response, InstantSource clock) throws IOException {
        int status = response.getStatusCode().value();
        ErrorAnswer answer = answer(response);
        String path = request.getURI().getPath();
        String sentence = "%s %s: Jira answered %d. %s"
                .formatted(request.getMethod(), path, status, advice(status, answer.sentence()))
                .strip();
        HttpHeaders headers = response.getHeaders();
        boolean saidNo = status >= 400 && status < 500 && status != 408;
        throw new IntegrationException(
                sentence,
                RetryAfter.of(headers.getFirst(HttpHeaders.RETRY_AFTER), clock.instant()),
                saidNo ? new JiraRefusal(status, sentence, answer.byField()) : null);
    }

    private static String advice(int status, String says) {
        return switch (status) {
            case 401 -> "FINOPS_JIRA_USER and FINOPS_JIRA_TOKEN do not open it; make a new token if it has expired.";
            case 403 -> "The bot's account may not do this; grant it the permission in the project. " + says;
            case 429 -> "Too many calls; they go on later.";
            default -> says;
        };
    }

    private static ErrorAnswer answer(ClientHttpResponse response) throws IOException {
        try {
            byte[] body = response.getBody().readNBytes(LONGEST_ANSWER);
            ErrorAnswer answer = JsonMapper.shared().readValue(body, ErrorAnswer.class);
            return answer == null ? ErrorAnswer.SILENT : answer;
        } catch (JacksonException e) {
            return ErrorAnswer.SILENT;
        }
    }

    private static String what(HttpRequestValues call) {
        return call.getHttpMethod() + " " + call.getUriTemplate();
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}

package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.Faults;
import io.finopsbot.sandbox.slack.team.SlackRefusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The door of the Web API: checks the token, finds the method, words the answer. */
@RestController
class WebApi {
    private static final String SCOPES =
            "chat:write,commands,users:read,users:read.email,usergroups:read,channels:read,"
                    + "groups:read,channels:history,groups:history,im:write,im:history,files:write,app_mentions:read,"
                    + "metadata.message:read,links:read,links:write";
    private final Map<String, SlackMethod> methods;
    private final TokenCheck tokens;
    private final Faults faults;

    WebApi(List<SlackMethod> methods, TokenCheck tokens, Faults faults) {
        this.methods = methods.stream().collect(Collectors.toMap(SlackMethod::name, Function.identity()));
        this.tokens = tokens;
        this.faults = faults;
    }

    @PostMapping("/slack/api/{method}")
    ResponseEntity<String> call(@PathVariable String method, HttpServletRequest request) throws IOException {
        try {
            Call call = CallReader.read(request);
            tokens.check(request, call, methods.get(method));
            Optional<String> fault = faults.of(method);
            if (fault.isPresent()) {
                return refuse(new SlackRefusal(fault.get()));
            }
            ObjectNode answer = method(method).answer(call);
            answer.put("ok", true);
            return json(ResponseEntity.ok(), answer);
        } catch (SlackRefusal refusal) {
            return refuse(refusal);
        } catch (TooManyRequests e) {
            return json(ResponseEntity.status(429).header(HttpHeaders.RETRY_AFTER, "1"), error("ratelimited"));
        }
    }

    private SlackMethod method(String name) {
        SlackMethod method = methods.get(name);
        if (method == null) {
            throw new SlackRefusal("unknown_method");
        }
        return method;
    }

    private static ResponseEntity<String> refuse(SlackRefusal refusal) {
        ObjectNode answer = error(refusal.error());
        if (refusal.error().matches("5\\d\\d")) {
            return json(ResponseEntity.status(Integer.parseInt(refusal.error())), answer);
        }
        if (!refusal.messages().isEmpty()) {
            var messages = answer.putObject("response_metadata").putArray("messages");
            refusal.messages().forEach(messages::add);
        }
        return json(ResponseEntity.ok(), answer);
    }

    private static ObjectNode error(String error) {
        return JsonNodeFactory.instance.objectNode().put("ok", false).put("error", error);
    }

    private static ResponseEntity<String> json(ResponseEntity.BodyBuilder response, ObjectNode answer) {
        return response.contentType(new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8))
                .header("X-OAuth-Scopes", SCOPES)
                .body(answer.toString());
    }
}

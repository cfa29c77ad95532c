package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.SandboxKeys;
import io.finopsbot.sandbox.slack.team.SlackRefusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Whether a call brings the token that its method asks for. */
@Component
class TokenCheck {
    private final SandboxKeys keys;

    TokenCheck(SandboxKeys keys) {
        this.keys = keys;
    }

    /** The bot's token may also stand among the arguments; the app's may not. */
    void check(HttpServletRequest request, Call call, @Nullable SlackMethod method) {
        String wanted = method == null ? keys.slackBotToken() : method.token(keys);
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        String argument = call.optional("token");
        String token = header == null ? argument : header.replaceFirst("^Bearer ", "");
        if (token == null) {
            throw new SlackRefusal("not_authed");
        }
        if (!known().contains(token) || (header == null && token.equals(keys.slackAppToken()))) {
            throw new SlackRefusal("invalid_auth");
        }
        if (!token.equals(wanted)) {
            throw new SlackRefusal("not_allowed_token_type");
        }
    }

    private Set<String> known() {
        return Set.of(keys.slackBotToken(), keys.slackAppToken());
    }
}

package io.finopsbot.sandbox.jira;

import io.finopsbot.sandbox.SandboxKeys;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in the bot's account with its token, by basic authentication, and nobody else. */
@Component
@Order(1)
final class JiraAuthentication extends OncePerRequestFilter {
    private static final String REFUSAL =
            "{\"errorMessages\":[\"Client must be authenticated to access this resource.\"],\"errors\":{}}";

    private final byte[] expected;

    JiraAuthentication(SandboxKeys keys) {
        byte[] pair = (keys.jiraUser() + ":" + keys.jiraToken()).getBytes(StandardCharsets.UTF_8);
        this.expected = ("Basic " + Base64.getEncoder().encodeToString(pair)).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/jira/rest/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isBot(request.getHeader(HttpHeaders.AUTHORIZATION))) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(REFUSAL);
    }

    private boolean isBot(@Nullable String header) {
        return header != null && MessageDigest.isEqual(expected, header.getBytes(StandardCharsets.US_ASCII));
    }
}

package io.finopsbot.sandbox.jira;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Allows 20 writes to one issue in 2 seconds of real time. */
@Component
@Order(2)
final class JiraWriteLimit extends OncePerRequestFilter {
    private static final int MOST = 20;
    private static final Duration WINDOW = Duration.ofSeconds(2);
    private static final Pattern ISSUE = Pattern.compile("/jira/rest/api/3/issue/([^/]+)(?:/.*)?");
    private static final String REFUSAL =
            "{\"errorMessages\":[\"Rate limit exceeded: too many writes to this issue.\"],\"errors\":{}}";

    private final Map<String, Deque<Instant>> writes = new ConcurrentHashMap<>();
    private final InstantSource realTime = InstantSource.system();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher issue = ISSUE.matcher(request.getRequestURI());
        if (!issue.matches() || allows(issue.group(1))) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(429);
        response.setHeader("Retry-After", Long.toString(WINDOW.toSeconds()));
        response.setHeader("RateLimit-Reason", "jira-per-issue-on-write");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(REFUSAL);
    }

    private boolean allows(String key) {
        Deque<Instant> recent = writes.computeIfAbsent(key, issue -> new ArrayDeque<>());
        Instant now = realTime.instant();
        synchronized (recent) {
            recent.removeIf(write -> write.isBefore(now.minus(WINDOW)));
            return recent.size() < MOST && recent.add(now);
        }
    }
}

package io.finopsbot.sandbox.jira;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** While Jira is down, whatever is asked of it is answered 503, with a page for people as a load balancer has it. */
@Component
@Order(0)
final class JiraOutage extends OncePerRequestFilter {
    private static final String PAGE = "<html><body>Jira is temporarily unavailable.</body></html>";

    private final JiraFaults faults;

    JiraOutage(JiraFaults faults) {
        this.faults = faults;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !faults.isDown() || !request.getRequestURI().startsWith("/jira/rest/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(PAGE);
    }
}

package io.finopsbot.bot.slack;

import io.finopsbot.workflows.desk.Receipt;
import io.finopsbot.workflows.desk.Receipts;
import io.finopsbot.workflows.desk.RequestLedger;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The door that Slack comes through. Lets in what Slack signed within five minutes and what was never accepted before, and
 * notes that it was accepted before the answer goes out. Everything else is told 401, and counted.
 */
public final class SignatureFilter extends OncePerRequestFilter {
    private static final int LARGEST_BODY = 1 << 20;

    private final SlackSignature signature;
    private final Receipts receipts;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final AfterAnswer after;

    public SignatureFilter(
            SlackSettings settings, Receipts receipts, InstantSource clock, MeterRegistry meters, AfterAnswer after) {
        this.signature = new SlackSignature(settings.signingSecret());
        this.receipts = receipts;
        this.clock = clock;
        this.meters = meters;
        this.after = after;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            turnAway(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "too_large");
            return;
        }
        String signed = request.getHeader("X-Slack-Signature");
        SlackSignature.Flaw flaw =
                signature.check(request.getHeader("X-Slack-Request-Timestamp"), signed, body, clock.instant());
        if (flaw != SlackSignature.Flaw.NONE) {
            turnAway(response, HttpServletResponse.SC_UNAUTHORIZED, flaw.name().toLowerCase(Locale.ROOT));
            return;
        }
        Optional<String> event = SlackEvents.id(body);
        if (event.filter(receipts::seenEvent).isPresent()) {
            count("event_again");
            response.setStatus(HttpServletResponse.SC_OK);
            return;
        }
        if (receipts.seen(signed)) {
            turnAway(response, HttpServletResponse.SC_UNAUTHORIZED, "replayed");
            return;
        }
        letIn(
                request,
                response,
                chain,
                body,
                new Receipt(signed, UUID.randomUUID().toString()),
                event);
    }

    private void letIn(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            byte[] body,
            Receipt receipt,
            Optional<String> event)
            throws ServletException, IOException {
        // The answer is held back until it is certain that this arrival is the one that counts.
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        try {
            chain.doFilter(new SignedRequest(request, body, receipt.nonce()), held);
        } catch (RequestLedger.Replayed replayed) {
            turnAway(response, HttpServletResponse.SC_UNAUTHORIZED, "replayed");
            return;
        }
        if (held.containsHeader(PromptAnswer.NOT_CONFIRMED)) {
            answerUnconfirmed(held, receipt);
            return;
        }
        if (held.getStatus() == HttpServletResponse.SC_UNAUTHORIZED || !receipts.accept(receipt)) {
            turnAway(response, HttpServletResponse.SC_UNAUTHORIZED, "replayed");
            return;
        }
        event.ifPresent(receipts::acceptEvent);
        count("accepted");
        held.copyBodyToResponse();
    }

    /** What is late holds the receipt and would hold the answer up: it is noted after it, by whoever of the two is first. */
    private void answerUnconfirmed(ContentCachingResponseWrapper held, Receipt receipt) throws IOException {
        count("not_confirmed");
        held.copyBodyToResponse();
        after.run("A receipt", () -> receipts.accept(receipt), () -> {});
    }

    private void turnAway(HttpServletResponse response, int status, String why) {
        count(why);
        response.setStatus(status);
    }

    private void count(String result) {
        meters.counter("finops.slack.requests", "result", result).increment();
    }
}

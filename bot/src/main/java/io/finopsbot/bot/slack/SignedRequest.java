package io.finopsbot.bot.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * A request whose body was read to check its signature and can be read again. Carries a nonce that tells this arrival of
 * the message from every other, as a header, for whoever stores that the message was accepted.
 */
final class SignedRequest extends HttpServletRequestWrapper {
    static final String NONCE = "X-Finops-Nonce";

    private final byte[] body;
    private final String nonce;

    SignedRequest(HttpServletRequest request, byte[] body, String nonce) {
        super(request);
        this.body = body;
        this.nonce = nonce;
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return bytes.read(into, offset, length);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("The body is read at once");
            }
        };
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), UTF_8));
    }

    @Override
    public String getHeader(String name) {
        return NONCE.equalsIgnoreCase(name) ? nonce : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return NONCE.equalsIgnoreCase(name) ? Collections.enumeration(List.of(nonce)) : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        List<String> names = new ArrayList<>(Collections.list(super.getHeaderNames()));
        names.removeIf(NONCE::equalsIgnoreCase);
        names.add(NONCE);
        return Collections.enumeration(names);
    }
}

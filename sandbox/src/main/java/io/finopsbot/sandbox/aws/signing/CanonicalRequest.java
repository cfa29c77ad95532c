package io.finopsbot.sandbox.aws.signing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utils.http.SdkHttpUtils;

/** A received request in the one form that its signature covers. */
final class CanonicalRequest {
    private CanonicalRequest() {}

    static String of(HttpServletRequest request, SignedRequest signed, String bodyHash) {
        return String.join(
                "\n",
                request.getMethod(),
                SdkHttpUtils.urlEncodeIgnoreSlashes(request.getRequestURI()),
                query(request.getQueryString()),
                signed.canonicalHeaders(request),
                String.join(";", signed.signedHeaders()),
                bodyHash);
    }

    private static String query(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        return Arrays.stream(raw.split("&", -1))
                .filter(pair -> !pair.isEmpty())
                .map(CanonicalRequest::encoded)
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String pair) {
        String[] parts = pair.split("=", 2);
        return reencoded(parts[0]) + "=" + (parts.length == 2 ? reencoded(parts[1]) : "");
    }

    private static String reencoded(String part) {
        return SdkHttpUtils.urlEncode(SdkHttpUtils.urlDecode(part));
    }
}

package io.finopsbot.sandbox.aws.signing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a request says about its own signature (Signature Version 4). */
record SignedRequest(
        String accessKey, String date, String region, String service, List<String> signedHeaders, String signature) {
    private static final Pattern AUTHORIZATION = Pattern.compile("AWS4-HMAC-SHA256 +Credential=([^/]+)/(\\d{8})/([^/]+)"
            + "/([^/]+)/aws4_request, *SignedHeaders=([^,]+), *Signature=([0-9a-f]{64})");

    static SignedRequest of(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            throw new SignatureProblem("MissingAuthenticationToken", "Missing Authentication Token");
        }
        Matcher parts = AUTHORIZATION.matcher(header);
        if (!parts.matches()) {
            throw new SignatureProblem(
                    "IncompleteSignature", "The Authorization header is no complete Signature Version 4.");
        }
        return new SignedRequest(
                parts.group(1),
                parts.group(2),
                parts.group(3),
                parts.group(4),
                List.of(parts.group(5).split(";", -1)),
                parts.group(6));
    }

    String scope() {
        return String.join("/", date, region, service, "aws4_request");
    }

    /** The signed headers with their values as the signer must have seen them. */
    String canonicalHeaders(HttpServletRequest request) {
        return signedHeaders.stream()
                .map(name -> name + ":"
                        + Collections.list(request.getHeaders(name)).stream()
                                .map(value -> value.strip().replaceAll(" +", " "))
                                .collect(Collectors.joining(","))
                        + "\n")
                .collect(Collectors.joining());
    }

    boolean signs(String... headers) {
        return signedHeaders.containsAll(Arrays.asList(headers));
    }
}

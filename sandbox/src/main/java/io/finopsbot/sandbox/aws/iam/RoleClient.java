package io.finopsbot.sandbox.aws.iam;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.finopsbot.sandbox.aws.signing.Credential;
import io.finopsbot.sandbox.aws.signing.RequestSigner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.http.SdkHttpMethod;

/** An engineer at the command line: does over the wire, signed, what {@code aws iam} does. */
public final class RoleClient {
    private static final Map<String, String> HEADERS =
            Map.of("content-type", "application/x-www-form-urlencoded; charset=utf-8");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final RequestSigner signer;

    /**
     * Works in the account that the key is of.
     *
     * @param address the endpoint with no slash at its end, {@code http://127.0.0.1:8090/aws}
     */
    public RoleClient(URI address, Credential credential, InstantSource clock) {
        this.address = address;
        this.signer = new RequestSigner(QueryService.IAM.signingName(), "us-east-1", credential, clock);
    }

    /** What came back, in XML. */
    public record Answer(int status, String body) {}

    public Answer createRole(String role, String trustPolicy) {
        return call("CreateRole", Map.of("RoleName", role, "AssumeRolePolicyDocument", trustPolicy));
    }

    public Answer putRolePolicy(String role, String policy, String document) {
        return call("PutRolePolicy", Map.of("RoleName", role, "PolicyName", policy, "PolicyDocument", document));
    }

    public Answer deleteRolePolicy(String role, String policy) {
        return call("DeleteRolePolicy", Map.of("RoleName", role, "PolicyName", policy));
    }

    public Answer deleteRole(String role) {
        return call("DeleteRole", Map.of("RoleName", role));
    }

    private Answer call(String action, Map<String, String> parameters) {
        Map<String, String> form = new TreeMap<>(parameters);
        form.put("Action", action);
        form.put("Version", QueryService.IAM.version());
        String body = form.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = signer.sign(SdkHttpMethod.POST, URI.create(address + "/"), HEADERS, body);
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("No answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while calling " + request.uri(), e);
        }
    }
}

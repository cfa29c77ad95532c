package io.finopsbot.sandbox.aws;

import io.finopsbot.sandbox.SandboxKeys;
import io.finopsbot.sandbox.aws.signing.Credential;
import io.finopsbot.sandbox.aws.signing.RequestSigner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Map;
import software.amazon.awssdk.http.SdkHttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An engineer at the command line: signs with the AWS SDK and calls the routes over the wire. */
public final class WorkspaceClient {
    private static final String ROUTE = "/v1/organizations/workspaces";
    private static final Map<String, String> HEADERS =
            Map.of("content-type", "application/json", "anthropic-version", "2023-06-01");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final RequestSigner signer;

    /**
     * Works in one region.
     *
     * @param address the endpoint with no slash at its end, {@code http://127.0.0.1:8090/aws}
     */
    public WorkspaceClient(URI address, String region, SandboxKeys keys, InstantSource clock) {
        this(address, new RequestSigner(Workspace.SERVICE, region, keys, clock));
    }

    /** The same with another key, such as that of an administrator of another account. */
    public WorkspaceClient(URI address, String region, Credential credential, InstantSource clock) {
        this(address, new RequestSigner(Workspace.SERVICE, region, credential, clock));
    }

    private WorkspaceClient(URI address, RequestSigner signer) {
        this.address = address;
        this.signer = signer;
    }

    /** What came back. */
    public record Answer(int status, JsonNode body) {}

    public Answer create(String name, Map<String, String> tags) {
        return call(SdkHttpMethod.POST, "", body(name, tags).toString());
    }

    public Answer get(String id) {
        return call(SdkHttpMethod.GET, "/" + id, "");
    }

    /**
     * One page of live workspaces.
     *
     * @param query such as {@code limit=5&include_archived=true}, or empty
     */
    public Answer list(String query) {
        return call(SdkHttpMethod.GET, query.isEmpty() ? "" : "?" + query, "");
    }

    public Answer update(String id, String name, Map<String, String> tags) {
        return call(SdkHttpMethod.POST, "/" + id, body(name, tags).toString());
    }

    public Answer archive(String id) {
        return call(SdkHttpMethod.POST, "/" + id + "/archive", "");
    }

    private static ObjectNode body(String name, Map<String, String> tags) {
        ObjectNode body = WorkspaceJson.object().put("name", name);
        ObjectNode json = body.putObject("tags");
        tags.forEach(json::put);
        return body;
    }

    private Answer call(SdkHttpMethod method, String rest, String body) {
        HttpRequest request = signer.sign(method, URI.create(address + ROUTE + rest), HEADERS, body);
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), MAPPER.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException("No answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while calling " + request.uri(), e);
        }
    }
}

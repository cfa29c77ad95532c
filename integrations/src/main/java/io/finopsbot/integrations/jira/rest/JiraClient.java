package io.finopsbot.integrations.jira.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Connects {@link JiraApi} to a site. */
public final class JiraClient {
    private JiraClient() {}

    /**
     * The calls to that site, by that account.
     *
     * @param token goes into the header of each call and nowhere else
     */
    public static JiraApi to(
            URI site, String user, String token, Duration connectTimeout, Duration readTimeout, InstantSource clock) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(readTimeout);
        RestClient client = RestClient.builder()
                .baseUrl(site)
                .requestFactory(requests)
                .defaultHeaders(headers -> headers.setBasicAuth(user, token, UTF_8))
                .defaultStatusHandler(
                        status -> !status.is2xxSuccessful(),
                        (request, response) -> JiraFailures.refused(request, response, clock))
                .build();
        return HttpServiceProxyFactory.builderFor(new JiraFailures(RestClientAdapter.create(client)))
                .build()
                .createClient(JiraApi.class);
    }
}

package io.finopsbot.bot;

import io.finopsbot.bot.wiring.BotApplication;
import io.finopsbot.bot.wiring.ReviewedFile;
import io.finopsbot.sandbox.SandboxServer;
import io.finopsbot.sandbox.launch.BotEnvironment;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole bot in this process, beside a sandbox, on ports and files of their own. */
public final class RunningBot implements AutoCloseable {
    public final SandboxServer sandbox;

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    /** Starts both; what is given replaces what the sandbox would set. */
    public RunningBot(Path folder, Map<String, String> instead) {
        sandbox = SandboxServer.start(folder);
        Map<String, String> environment = new HashMap<>(BotEnvironment.of(sandbox, 0));
        environment.putAll(instead);
        Map<String, Object> settings = new HashMap<>(environment);
        settings.putAll(ReviewedFile.properties(environment));
        settings.put("server.port", "0");
        settings.put("server.shutdown", "immediate");
        SpringApplication application = new SpringApplication(BotApplication.class);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(settings);
        context = application.run();
        sandbox.slack().botAt(URI.create(address() + "/slack/events"));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Map<String, T> beans(Class<T> type) {
        return context.getBeansOfType(type);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        context.close();
        sandbox.close();
    }

    private String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }
}

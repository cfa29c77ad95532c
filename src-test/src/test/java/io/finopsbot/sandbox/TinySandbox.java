package io.finopsbot.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** Jira and AWS of the sandbox alone, on a port of their own. */
public final class TinySandbox implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private TinySandbox(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static TinySandbox start() {
        SpringApplication application = new SpringApplication(Parts.class);
        application.setRegisterShutdownHook(false);
        return new TinySandbox(application.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--spring.config.location=optional:classpath:/none/"));
    }

    /** {@code http://127.0.0.1:port}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** No stereotype: a whole sandbox that scans its packages must not find it. */
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        MultipartAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = {"io.finopsbot.sandbox.jira", "io.finopsbot.sandbox.aws", "io.finopsbot.sandbox.people"})
    static class Parts {
        @Bean
        SandboxClock clock() {
            try {
                return new SandboxClock(Files.createTempDirectory("sandbox").resolve("clock"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Bean
        SandboxKeys keys() {
            return SandboxKeys.standard();
        }
    }
}

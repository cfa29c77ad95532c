package io.finopsbot.integrations.jira;

import java.net.URI;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A web server with nothing but the webhook behind it. */
final class WebhookDoor implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    WebhookDoor(JiraWebhook webhook) {
        SpringApplication application = new SpringApplication(Parts.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(started ->
                ((GenericApplicationContext) started).registerBean("webhook", JiraWebhook.class, () -> webhook));
        context = application.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--spring.config.location=optional:classpath:/none/");
    }

    URI address() {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + "/jira/webhook");
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class
    })
    static class Parts {}
}

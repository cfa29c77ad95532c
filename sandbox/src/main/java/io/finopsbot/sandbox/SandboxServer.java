package io.finopsbot.sandbox;

import io.finopsbot.sandbox.slack.SlackTeam;
import io.finopsbot.sandbox.slack.team.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A running sandbox. Many can run in one process; each has its own port, state and work folder. */
public final class SandboxServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Path workFolder;

    private SandboxServer(ConfigurableApplicationContext context, Path workFolder) {
        this.context = context;
        this.workFolder = workFolder;
    }

    /** Starts on a free loopback port; its files go into {@code workFolder}. */
    public static SandboxServer start(Path workFolder) {
        return start(workFolder, 0, InstantSource.system());
    }

    /** Starts on {@code port} (0 takes a free one); {@code realTime} measures trigger ids and rates. */
    public static SandboxServer start(Path workFolder, int port, InstantSource realTime) {
        return start(workFolder, port, realTime, Transport.HTTP);
    }

    /** Starts with Slack on that way to the bot. */
    public static SandboxServer start(Path workFolder, int port, InstantSource realTime, Transport transport) {
        Path folder = workFolder.toAbsolutePath();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The work folder cannot be made: " + folder, e);
        }
        SandboxClock clock = new SandboxClock(folder.resolve("clock"));
        ConfigurableApplicationContext context = new SpringApplicationBuilder(SandboxApplication.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(
                        fresh -> register((GenericApplicationContext) fresh, clock, new RealTime(realTime), transport))
                .run(settings(port));
        return new SandboxServer(context, folder);
    }

    private static void register(
            GenericApplicationContext context, SandboxClock clock, RealTime realTime, Transport transport) {
        context.registerBean(SandboxClock.class, () -> clock);
        context.registerBean(RealTime.class, () -> realTime);
        context.registerBean(SandboxKeys.class, SandboxKeys::standard);
        context.registerBean(Transport.class, () -> transport);
    }

    private static String[] settings(int port) {
        return new String[] {
            "--spring.config.name=sandbox",
            "--server.address=127.0.0.1",
            "--server.port=" + port,
            "--server.servlet.context-path=",
            "--server.tomcat.threads.min-spare=2",
            "--server.shutdown=immediate",
            "--spring.jmx.enabled=false",
            "--spring.main.lazy-initialization=false",
            "--logging.level.root=WARN"
        };
    }

    /** For example {@code http://127.0.0.1:4711}, without a slash at the end. */
    public String baseUrl() {
        return bean(SandboxAddress.class).baseUrl();
    }

    public Path workFolder() {
        return workFolder;
    }

    /** The Slack side, to look into and to act in. */
    public SlackTeam slack() {
        return bean(SlackTeam.class);
    }

    /** On which way its Slack reaches the bot. */
    public Transport transport() {
        return bean(Transport.class);
    }

    public SandboxClock clock() {
        return bean(SandboxClock.class);
    }

    public SandboxKeys keys() {
        return bean(SandboxKeys.class);
    }

    /** Any other part, such as the control object of Jira or AWS. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A part that may not be there. */
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(context.getBeanProvider(type).getIfUnique());
    }

    @Override
    public void close() {
        context.close();
    }
}

package io.finopsbot.bot.wiring;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code finops serve}: the bot, until it is stopped. */
@Command(name = "serve", description = "Run the bot against Slack, Jira and AWS, as the environment says.")
public final class Serve implements Callable<Integer> {
    /** What a program says when it was called or set wrongly. */
    public static final int WRONG_USE = 2;

    /** What a program says when it could not do what it was asked. */
    private static final int FAILED = 1;

    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    /** For picocli. */
    public Serve() {
        this(System.getenv());
    }

    @SuppressWarnings("NullAway.Init") // picocli sets the rest
    Serve(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        SettingsReview review = SettingsReview.standard(environment);
        List<String> problems = review.problems();
        if (!problems.isEmpty()) {
            problems.forEach(err::println);
            return WRONG_USE;
        }
        SpringApplication application = new SpringApplication(BotApplication.class);
        application.setDefaultProperties(review.file().properties());
        try {
            application.run();
        } catch (RuntimeException failure) {
            err.println("The bot could not start: " + Cause.of(failure) + ". Is "
                    + "FINOPS_DATABASE_URL right, and SERVER_PORT free? "
                    + "LOGGING_LEVEL_ORG_SPRINGFRAMEWORK_BOOT_SPRINGAPPLICATION=error shows everything.");
            return FAILED;
        }
        Thread.currentThread().join();
        return 0;
    }
}

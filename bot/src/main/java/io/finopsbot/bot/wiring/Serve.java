package io.finopsbot.bot.wiring;

import java.util.List;
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

    @Spec
    private CommandSpec spec;

    /** For picocli. */
    @SuppressWarnings("NullAway.Init")
    public Serve() {}

    @Override
    public Integer call() throws InterruptedException {
        SettingsReview review = SettingsReview.standard(System.getenv());
        List<String> problems = review.problems();
        if (!problems.isEmpty()) {
            problems.forEach(spec.commandLine().getErr()::println);
            return WRONG_USE;
        }
        SpringApplication application = new SpringApplication(BotApplication.class);
        application.setDefaultProperties(review.file().properties());
        application.run();
        Thread.currentThread().join();
        return 0;
    }
}

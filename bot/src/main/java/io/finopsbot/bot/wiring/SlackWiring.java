package io.finopsbot.bot.wiring;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.slack.api.methods.MethodsClient;
import io.finopsbot.bot.slack.AfterAnswer;
import io.finopsbot.bot.slack.Answers;
import io.finopsbot.bot.slack.Aside;
import io.finopsbot.bot.slack.Caller;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Commands;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.PostOnce;
import io.finopsbot.bot.slack.PrivateReply;
import io.finopsbot.bot.slack.Prompt;
import io.finopsbot.bot.slack.PromptAnswer;
import io.finopsbot.bot.slack.SignatureFilter;
import io.finopsbot.bot.slack.SlackClient;
import io.finopsbot.bot.slack.SlackConnection;
import io.finopsbot.bot.slack.SlackSettings;
import io.finopsbot.bot.slack.SocketDoor;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.Installation;
import io.finopsbot.workflows.desk.MessageBook;
import io.finopsbot.workflows.desk.Receipts;
import io.finopsbot.workflows.people.PeopleBook;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** How the bot speaks with Slack. */
@Configuration
class SlackWiring {
    private static final String EVENTS = "/slack/events";
    private static final int DECIDERS = 32;
    private static final int CALLERS = 16;

    @Bean
    SlackSettings slackSettings(Environment environment) {
        return SlackSettings.from(environment);
    }

    @Bean(destroyMethod = "close")
    Slack slack(SlackSettings settings) {
        return SlackConnection.open(settings.apiUrl());
    }

    @Bean
    SlackClient slackClient(Slack slack, SlackSettings settings) {
        MethodsClient methods = slack.methods(settings.botToken());
        return new SlackClient(methods);
    }

    @Bean(destroyMethod = "shutdown")
    ExecutorService deciders() {
        return Executors.newFixedThreadPool(DECIDERS);
    }

    @Bean(destroyMethod = "shutdown")
    ExecutorService callers() {
        return Executors.newFixedThreadPool(CALLERS);
    }

    @Bean
    Answers answers(Words words) {
        return new Answers(words);
    }

    @Bean
    AfterAnswer afterAnswer(ExecutorService callers) {
        return new AfterAnswer(callers);
    }

    @Bean
    PrivateReply privateReply(Slack slack, Words words) {
        return new PrivateReply(slack, words);
    }

    @Bean
    Aside aside(SlackClient slack, Answers answers, PrivateReply reply) {
        return new Aside(slack, answers, reply);
    }

    @Bean
    Conversation conversation(
            SlackClient slack,
            Answers answers,
            PeopleBook people,
            AfterAnswer after,
            PrivateReply reply,
            SlackSettings settings) {
        return new Conversation(slack, answers, new Caller(people), after, reply, settings);
    }

    @Bean
    PostOnce postOnce(SlackClient slack, MessageBook book, Installation installation, InstantSource clock) {
        return new PostOnce(slack, book, installation, clock);
    }

    @Bean
    Commands commands(List<Command> commands, Answers answers) {
        return new Commands(commands, answers);
    }

    @Bean
    App app(
            Slack slack,
            SlackSettings settings,
            List<Feature> features,
            ExecutorService deciders,
            Answers answers,
            Aside aside,
            AfterAnswer after) {
        AppConfig config = AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(settings.botToken())
                .signingSecret(settings.signingSecret())
                .subtypedMessageEventsAutoAckEnabled(true)
                .build();
        // Bolt's own middleware is left out: our filter checks more than its signature check does, and its
        // authorization
        // would call Slack before Slack is answered.
        App app = new App(config, List.of(new PromptAnswer(new Prompt(deciders), answers, aside, after)));
        features.forEach(feature -> feature.register(app));
        return app;
    }

    @Bean
    ServletRegistrationBean<SlackAppServlet> slackServlet(App app) {
        return new ServletRegistrationBean<>(new SlackAppServlet(app), EVENTS);
    }

    @Bean
    FilterRegistrationBean<SignatureFilter> signatureFilter(
            SlackSettings settings, Receipts receipts, InstantSource clock, MeterRegistry meters, AfterAnswer after) {
        FilterRegistrationBean<SignatureFilter> registration =
                new FilterRegistrationBean<>(new SignatureFilter(settings, receipts, clock, meters, after));
        registration.addUrlPatterns(EVENTS);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    SocketDoor socketDoor(App app, SlackSettings settings, Receipts receipts) {
        return new SocketDoor(app, settings, receipts);
    }
}

package io.finopsbot.bot.wiring;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Everything that is a bean: the bot's own, and what the integrations declare. */
@SpringBootApplication(scanBasePackages = {"io.finopsbot.bot", "io.finopsbot.integrations"})
public class BotApplication {}

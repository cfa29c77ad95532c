package io.finopsbot.bot.spend;

import io.finopsbot.bot.slack.PostOnce;
import io.finopsbot.bot.slack.SlackSettings;
import io.finopsbot.templates.Figures;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.spend.SpendReport;
import tools.jackson.databind.JsonNode;

/** The digest in the FinOps channel; each is known by a key and posted once. */
public final class Digest {
    private final MonthSpend spend;
    private final SpendText text;
    private final Words words;
    private final Template template;
    private final PostOnce posts;
    private final SlackSettings settings;

    public Digest(MonthSpend spend, Words words, PostOnce posts, SlackSettings settings) {
        this.spend = spend;
        this.text = new SpendText(words);
        this.words = words;
        this.template = Template.load("slack/digest.json", words);
        this.posts = posts;
        this.settings = settings;
    }

    /** Posts the digest of that key, unless it stands already. */
    void post(String key) {
        posts.leave("digest:" + key, settings.channel(), null, message(spend.soFar()), () -> {});
    }

    private JsonNode message(SpendReport report) {
        return template.fill(new Values()
                .with(
                        "summary",
                        words.say(
                                "digest.text",
                                Figures.usd(report.attributedTotal().amount()),
                                Figures.usd(report.unattributedTotal().amount())))
                .with("title", words.say("digest.title", text.title(report)))
                .with("paragraphs", text.paragraphs(report, spend.adoptable(report.gaps())))
                .with("foot", text.level(report))
                .all());
    }
}

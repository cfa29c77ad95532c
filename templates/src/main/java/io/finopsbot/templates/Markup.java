package io.finopsbot.templates;

/**
 * Text in Slack's own markup that we wrote ourselves, such as a mention. It is the only text that is not escaped; never put
 * what people typed into it.
 */
public record Markup(String text) {
    /** Mentions that person. */
    public static Markup mention(String slackUserId) {
        return new Markup("<@" + slackUserId + ">");
    }

    /** A link with our own words. */
    public static Markup link(String address, String words) {
        return new Markup("<" + address + "|" + escaped(words) + ">");
    }

    /** What people typed, safe between markup. */
    public static Markup text(String typed) {
        return new Markup(escaped(typed));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

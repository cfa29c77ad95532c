package io.finopsbot.templates;

/**
 * Text in Slack's own markup that we wrote ourselves, such as a mention. It is the only text that is not escaped; never put
 * what people typed into it.
 */
public record Markup(String text) {
    /** What ends a text that was cut. */
    private static final String CUT = "…";

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

    /**
     * The beginning of what people typed, not escaped yet, cut so that it has at most that many characters once it is
     * escaped; the whole text if it is short enough.
     */
    public static String beginning(String typed, int longest) {
        if (escaped(typed).length() <= longest) {
            return typed;
        }
        StringBuilder kept = new StringBuilder();
        int length = CUT.length();
        for (int point : typed.codePoints().toArray()) {
            String next = Character.toString(point);
            length += escaped(next).length();
            if (length > longest) {
                break;
            }
            kept.append(next);
        }
        return kept + CUT;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package io.finopsbot.sandbox.slack.team;

/** The fixed ids of this Slack team and of the one app that is installed in it. */
public final class SlackApp {
    public static final String TEAM_ID = "T0SANDBOX";
    public static final String TEAM_DOMAIN = "sandbox";
    public static final String APP_ID = "A0FINOPS";
    public static final String BOT_USER = "U0FINOPSBOT";
    public static final String BOT_ID = "B0FINOPSBOT";
    public static final String BOT_NAME = "finopsbot";
    public static final String CHANNEL = "C0FINOPS";
    public static final String VERIFICATION_TOKEN = "sandbox-verification-token";

    private SlackApp() {}
}

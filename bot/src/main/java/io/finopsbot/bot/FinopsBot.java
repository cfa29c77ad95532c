package io.finopsbot.bot;

/** The program: {@code finops serve} and the commands beside it. */
public final class FinopsBot {
    private FinopsBot() {}

    public static void main(String[] arguments) {}
}

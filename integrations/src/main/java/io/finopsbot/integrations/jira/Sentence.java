package io.finopsbot.integrations.jira;

/** Makes what people typed stand between sentences of ours. */
final class Sentence {
    private static final int LONGEST = 500;

    private Sentence() {}

    /** The text in one line, not too long, with a full stop behind it if nothing ends it. */
    static String of(String typed) {
        String line = typed.strip().replaceAll("\\s+", " ");
        String shortened = line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
        return shortened.isEmpty() || shortened.matches(".*[.!?…]") ? shortened : shortened + ".";
    }
}

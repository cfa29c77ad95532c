package io.finopsbot.sandbox.story;

/** A step as a paragraph for people. */
final class StepText {
    private StepText() {}

    static String heading(int part, String title) {
        String line = "Part " + part + ": " + title;
        return "\n" + line + "\n" + "=".repeat(line.length()) + "\n";
    }

    static String paragraph(Step step) {
        String seen = step.saw().isBlank() ? "" : prefixed(step.saw());
        return String.format(
                "%3d. %s, %s: %s%n%s     => %s%n",
                step.number(), step.actor(), step.place(), step.did(), seen, outcome(step));
    }

    private static String outcome(Step step) {
        return switch (step.outcome()) {
            case DONE -> "done";
            case REFUSED -> "refused: " + step.rule();
            case LEFT_OUT -> "left out";
        };
    }

    private static String prefixed(String text) {
        StringBuilder lines = new StringBuilder();
        text.strip()
                .lines()
                .forEach(line -> lines.append("     | ").append(line).append(System.lineSeparator()));
        return lines.toString();
    }
}
